import { bank } from '@jalon/bank';
import { expect, test } from 'vitest';
import { fr } from '../../locales/fr.ts';
import { valueWords } from './value-words.ts';

const { talk } = bank();

test('every value that the first talk can set is said in its own words, never as a code', () => {
  for (const question of [talk.comfort, talk.urgency, ...talk.questions]) {
    for (const option of question.options) {
      for (const [fact, value] of Object.entries(option.sets)) {
        const words = valueWords(talk, fact, value, fr.helper, 'fr');
        expect(words).not.toMatch(/goal:|barrier:|(?<!\p{L})[a-z]+-[a-z]+-[a-z]+/u);
        if (typeof value === 'string') expect(words).not.toBe(value);
      }
    }
  }
});

test('what is not known is said so; numbers, levels and states keep their words', () => {
  expect(valueWords(talk, 'reached.jalon:0.1', undefined, fr.helper, 'fr')).toBe('pas connu');
  expect(valueWords(talk, 'doneTotal', 3, fr.helper, 'fr')).toBe('3');
  expect(valueWords(talk, 'level.digcomp:1.1', 'basic', fr.helper, 'fr')).toBe('De base');
  expect(valueWords(talk, 'reached.jalon:0.1', false, fr.helper, 'fr')).toBe('non');
});
