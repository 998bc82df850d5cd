import { bank } from '@jalon/bank';
import { expect, test } from 'vitest';
import { fr } from '../../locales/fr.ts';
import { valueWords } from './value-words.ts';

const { talk } = bank();

test('every value that the first talk can set is said in its own words, never as a code', () => {
  for (const question of [talk.comfort, talk.urgency, ...talk.questions]) {
    for (const option of question.options) {
      for (const [fact, value] of Object.entries(option.sets)) {
        const words = valueWords([option], fact, value, fr.helper, 'fr');
        expect(words).not.toMatch(/goal:|barrier:|(?<!\p{L})[a-z]+-[a-z]+-[a-z]+/u);
        if (typeof value === 'string') expect(words).not.toBe(value);
      }
    }
  }
});

test('what is not known is said so; numbers, levels and states keep their words', () => {
  expect(valueWords([], 'reached.jalon:0.1', undefined, fr.helper, 'fr')).toBe('pas connu');
  expect(valueWords([], 'doneTotal', 3, fr.helper, 'fr')).toBe('3');
  expect(valueWords([], 'level.digcomp:1.1', 'basic', fr.helper, 'fr')).toBe('De base');
  expect(valueWords([], 'reached.jalon:0.1', false, fr.helper, 'fr')).toBe('non');
});

test('only what the person chose is said, once', () => {
  const options = talk.questions.flatMap((question) => question.options);
  const said = (...labels: readonly string[]): typeof options =>
    options.filter(({ label }) => labels.includes(label.fr));
  const dear = said('Oui, mais il coûte trop cher');
  expect(valueWords(dear, 'connection', 'limited', fr.helper, 'fr')).toBe('« Oui, mais il coûte trop cher »');
  expect(valueWords(dear, 'barrier.F1', 'need', fr.helper, 'fr')).toBe('« Oui, mais il coûte trop cher »');
  expect(valueWords(said('Me sentir plus à l’aise'), 'wish', 'learn-with-someone', fr.helper, 'fr')).toBe(
    '« Me sentir plus à l’aise »',
  );
  expect(valueWords(said('Faire mes papiers'), 'goal', ['goal:rights', 'goal:taxes'], fr.helper, 'fr')).toBe(
    '« Faire mes papiers »',
  );
  expect(valueWords([], 'barrier.F1', 'need', fr.helper, 'fr')).toBe('Frein');
});
