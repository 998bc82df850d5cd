import { expect, test } from 'vitest';
import { predictedLevel } from './smart-random.ts';

test.each([
  ['', 3.5],
  ['2+', 4.5],
  ['2-', 1],
  ['2+ 4+', 5.5],
  ['2+ 4-', 3],
  ['2- 1+', 2],
  ['2- 1-', 0.5],
  ['2+ 3+ 4+ 5- 5-', 4.5],
])('published predicted level after "%s": %d', (text, level) => {
  const answers = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ level: Number(word[0]), right: word[1] === '+' }));
  expect(predictedLevel(answers)).toBe(level);
});
