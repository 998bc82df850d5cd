import { expect, test } from 'vitest';
import { flashEstimates, ranked, type FlashAnswer } from './flash.ts';

const right = (a: number, b: number): FlashAnswer => ({ a, b, right: true });
const wrong = (a: number, b: number): FlashAnswer => ({ a, b, right: false });

const ONE = right(1.86350005965093, 0.194712138508747);
const FOUR = wrong(1.06665273005823, -0.030736508016524);
const CASES: readonly (readonly [readonly FlashAnswer[], number, number])[] = [
  [[ONE], 0.859419960298745, 0.9327454634914153],
  [[ONE, right(2.25422414740233, 0.823376599163319)], 1.802340122865396, 0.8549014053951466],
  [
    [
      right(1.06665273005823, -0.030736508016524),
      right(1.50948587856458, 1.62670103354638),
      right(0.950709518595358, 1.90647729810166),
    ],
    2.851063556136754,
    0.9271693210547304,
  ],
  [[FOUR], -0.6086049191210775, 1.0659524854635638],
  [[FOUR, right(1.38594509996278, -1.69218011589622)], -0.6653800198379971, 0.9249688328247474],
];

test.each(CASES)('published estimates, %#', (answers, capacity, error) => {
  const last = flashEstimates(answers, 0, null).at(-1);
  expect(Math.abs((last?.capacity ?? NaN) - capacity)).toBeLessThan(1e-9);
  expect(Math.abs((last?.error ?? NaN) - error)).toBeLessThan(1e-9);
});

test('the clamp holds estimates back', () => {
  const answers = [ONE, right(2.056, 0.6973893), right(2.5689203, 1.36973893)];
  expect(flashEstimates(answers, 0, 0.5).map(({ capacity }) => capacity)).toEqual([0, 0.5, 0.75, 1.125]);
  const failed = answers.map((answer) => ({ ...answer, right: false }));
  expect(flashEstimates(failed, 0, 0.5).map(({ capacity }) => capacity)).toEqual([0, -0.5, -0.75, -1.125]);
});

test('ranking keeps the order of ties', () => {
  const items = [
    { name: 'A', a: -5, b: -5 },
    { name: 'B', a: 5, b: 1 },
    { name: 'C', a: -5, b: -5 },
    { name: 'D', a: 5, b: -8 },
    { name: 'E', a: 5, b: 1 },
    { name: 'F', a: 5, b: 1 },
  ];
  expect(ranked(items, 0).map(({ name }) => name)).toEqual(['B', 'E', 'F', 'A', 'C', 'D']);
});
