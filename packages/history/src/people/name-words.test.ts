import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from '../events/free-text/fold-words.ts';
import { nameWords } from './name-words.ts';

it.each([
  ['Jean-Pierre  N’Diaye', ['jean', 'pierre', 'ndiaye']],
  ['ÉLOÏSE de La_Tour', ['eloise', 'de', 'la', 'tour']],
  ['Œuvrard Łukasz Grøn Strauß', ['oeuvrard', 'lukasz', 'gron', 'strauss']],
  ['Nguyễn Văn', ['nguyen', 'van']],
  ['★ !', []],
])('%s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

it('names without accents are read as all others', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w -]{0,40}$/), (name) => {
      expect(nameWords(name)).toEqual(nameWords(`${name} é`).slice(0, -1));
      expect(nameWords(name).join(' ')).toBe(foldWords(name).trim());
    }),
  );
});
