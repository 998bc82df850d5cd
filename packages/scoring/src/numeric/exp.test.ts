import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exp.ts';

test('agrees with the platform to 2e-15 over the whole normal range', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => Math.abs(exp(x) / Math.exp(x) - 1) <= 2e-15),
    { numRuns: 20_000 },
  );
  for (let i = -4000; i <= 4000; i++) expect(Math.abs(exp(i / 400) / Math.exp(i / 400) - 1)).toBeLessThanOrEqual(2e-15);
});

test('never decreases, even across the borders of its tables', () => {
  for (let i = -32_000; i < 32_000; i++) {
    const x = (i * Math.LN2) / 64;
    expect(exp(x + 1e-9)).toBeGreaterThanOrEqual(exp(x - 1e-9));
  }
});

test('is exact at 0, and honest at the ends', () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(710)).toBe(Infinity);
  expect(exp(Infinity)).toBe(Infinity);
  expect(exp(-746)).toBe(0);
  expect(exp(-Infinity)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(exp(-740) / Math.exp(-740)).toBeCloseTo(1, 2);
});

test('gives these very bits', () => {
  expect([1, -1, 0.1, 10.5, -33.3].map((x) => exp(x))).toMatchInlineSnapshot(`
    [
      2.718281828459045,
      0.36787944117144233,
      1.1051709180756475,
      36315.502674246636,
      3.4513877443742162e-15,
    ]
  `);
});
