import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from './exp.ts';
import { log } from './log.ts';

test('agrees with the platform to 2e-15, near 1 as well', () => {
  const close = (x: number): void => {
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2e-15 * Math.abs(Math.log(x)));
  };
  fc.assert(fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }), close), {
    numRuns: 20_000,
  });
  fc.assert(fc.property(fc.double({ min: 0.4, max: 2.5, noNaN: true }), close), { numRuns: 20_000 });
  fc.assert(fc.property(fc.double({ min: 1e-12, max: 1, noNaN: true }), close), { numRuns: 20_000 });
});

test('undoes exp', () => {
  for (let x = -30; x <= 30; x += 0.37) expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-14);
});

test('is exact at 1, and honest at the ends', () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(-Infinity);
  expect(log(Infinity)).toBe(Infinity);
  expect(log(-1)).toBeNaN();
  expect(log(Number.NaN)).toBeNaN();
});

test('gives these very bits', () => {
  expect([2, 0.1, 10.5, 1e-300, 1.0000001].map((x) => log(x))).toMatchInlineSnapshot(`
    [
      0.6931471805599453,
      -2.3025850929940455,
      2.3513752571634776,
      -690.7755278982137,
      9.999999505838703e-8,
    ]
  `);
});
