import { expect, test } from 'vitest';
import { normalCdf } from '../numeric/normal-cdf.ts';
import { composite, compositeLevels } from './composite.ts';

/** Three dimensions of which the first and the last make an area. */
const MU = Float64Array.of(0.4, 9, -1);
const SIGMA = Float64Array.of(1, 0.2, 0.6, 0.2, 4, 0.1, 0.6, 0.1, 2);

test('the mean of some dimensions: theirs alone, with their covariance', () => {
  const { mean, sd, interval90 } = composite({ mu: MU, sigma: SIGMA }, [0, 2]);
  expect(mean).toBeCloseTo(-0.3, 14);
  expect(sd ** 2).toBeCloseTo((1 + 2 + 2 * 0.6) / 4, 14);
  expect(interval90.map((end) => normalCdf((end - mean) / sd))).toEqual([
    expect.closeTo(0.05, 12),
    expect.closeTo(0.95, 12),
  ]);
});

test("its classes lie between the means of its members' cuts", () => {
  const estimate = composite({ mu: MU, sigma: SIGMA }, [0, 2]);
  const below = (cut: number): number => normalCdf((cut - estimate.mean) / estimate.sd);
  const levels = compositeLevels(estimate, [
    [-1, 0.5],
    [0, 2.5],
  ]);
  const expected = [below(-0.5), below(1.5) - below(-0.5), 1 - below(1.5)];
  for (const [c, p] of expected.entries()) expect(levels[c]).toBeCloseTo(p, 14);
  expect(levels.length).toBe(3);
  expect(compositeLevels(estimate, [[-1], [0, 1]])).toEqual([]);
  expect(compositeLevels(estimate, [[-1], []])).toEqual([]);
  expect(compositeLevels(estimate, [[], []])).toEqual([]);
});
