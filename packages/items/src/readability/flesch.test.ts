import { expect, test } from 'vitest';
import { englishSyllables, flesch } from './flesch.ts';

const WORDS_BY_SYLLABLES: Readonly<Record<number, readonly string[]>> = {
  1: 'the page twice things keys name close tabs glass comes search sites choose clothes sums huge make talk posts rules leave piece chart threats theft fixed asked looked'.split(
    ' ',
  ),
  2: 'moving arrow picture respond button fingers keyboard letter window open table channel simple apple cases pages create wanted needed pictures copy apply lion reading'.split(
    ' ',
  ),
  3: 'capital another document organise creative services respecting video copyright computer several digital ideas devices museum'.split(
    ' ',
  ),
  4: 'identity information community experience'.split(' '),
};

test('counts at least 95 in 100 known words right', () => {
  const known = Object.entries(WORDS_BY_SYLLABLES).flatMap(([count, words]) =>
    words.map((word) => [word, Number(count)] as const),
  );
  const missed = known.filter(([word, count]) => englishSyllables(word) !== count);
  expect(missed.slice(Math.floor(known.length / 20))).toEqual([]);
});

test('follows the formula', () => {
  // Five words, six syllables, one sentence.
  expect(flesch(['Open the big front door.'])).toBeCloseTo(206.835 - 1.015 * 5 - (84.6 * 6) / 5, 9);
});

test('puts a plain request far above an administrative sentence', () => {
  expect(flesch(['Open the message.', 'Read the first line.'])).toBeGreaterThan(90);
  expect(
    flesch([
      'In accordance with applicable regulations, the beneficiary is invited to initiate the regularisation of the administrative situation.',
    ]),
  ).toBeLessThan(20);
});
