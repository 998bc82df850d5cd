import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSyllables } from './count-syllables.ts';
import { SYLLABLE_WORDS } from './syllable-words.ts';

test('counts at least 95 of 100 known words right', () => {
  const known = Object.entries(SYLLABLE_WORDS);
  const missed = known.filter(([word, count]) => countSyllables(word) !== count);
  expect(known).toHaveLength(100);
  expect(missed.slice(5)).toEqual([]);
});

test('a word with a vowel has a syllable, and never more than letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zéèêàôîû]{0,12}[aeiouyé][a-zéèêàôîû]{0,12}$/), (word) => {
      const count = countSyllables(word);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(word.length);
    }),
  );
});
