import { expect, test } from 'vitest';
import { normalCdf } from './normal-cdf.ts';

test('gives the published values', () => {
  // Abramowitz & Stegun 1964, table 26.1 and its tail.
  const table = [
    [0, 0.5],
    [1, 0.841344746068543],
    [1.6448536269514722, 0.95],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
    [4.5, 0.999996602326875],
  ] as const;
  for (const [x, p] of table) {
    expect(normalCdf(x)).toBeCloseTo(p, 13);
    expect(normalCdf(-x)).toBeCloseTo(1 - p, 13);
  }
  expect(normalCdf(-6) / 9.865876450377e-10).toBeCloseTo(1, 9);
  expect(normalCdf(-8) / 6.220960574272e-16).toBeCloseTo(1, 9);
});

test('never decreases, and is smooth where series and fraction meet', () => {
  for (let x = -9; x < 9; x += 0.01) expect(normalCdf(x + 0.01)).toBeGreaterThanOrEqual(normalCdf(x) - 1e-15);
  expect(Math.abs(normalCdf(-5.0000001) / normalCdf(-4.9999999) - 1)).toBeLessThan(2e-6);
});
