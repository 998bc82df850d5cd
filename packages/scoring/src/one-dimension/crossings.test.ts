import { expect, test } from 'vitest';
import { crossings } from './crossings.ts';

test('every + to − crossing, with and without a derivative', () => {
  const slope = (x: number): number => Math.sin(x);
  const maxima = [-Math.PI, Math.PI];
  for (const objective of [
    (x: number) => ({ slope: slope(x), bend: Math.cos(x) }),
    (x: number) => ({ slope: slope(x) }),
  ]) {
    const found = crossings(objective, -8, 8);
    expect(found.length).toBe(2);
    for (const [i, x] of found.entries()) expect(Math.abs(x - maxima[i]!)).toBeLessThan(1e-13);
  }
});

test('Newton that leaves the bracket is brought back', () => {
  const [root] = crossings((x) => ({ slope: Math.cbrt(0.033 - x), bend: -1e-9 }), -1, 1);
  expect(root).toBeCloseTo(0.033, 8);
});

test('none where the slope keeps its sign', () => {
  expect(crossings(() => ({ slope: 1, bend: 0 }), -8, 8)).toEqual([]);
});
