import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cholesky } from './cholesky.ts';
import { smallestEigenvalue } from './smallest-eigenvalue.ts';

test('closed forms', () => {
  expect(smallestEigenvalue(Float64Array.of(3), 1)).toBe(3);
  expect(smallestEigenvalue(Float64Array.of(2, 1, 1, 2), 2)).toBeCloseTo(1, 14);
  // Equal correlations ρ in five dimensions: 1 − ρ.
  const equal = Float64Array.from({ length: 25 }, (_, at) => (at % 6 === 0 ? 1 : 0.6));
  expect(smallestEigenvalue(equal, 5)).toBeCloseTo(0.4, 13);
  // Second differences of n points: 4 sin²(π/(2(n+1))).
  const chain = Float64Array.from({ length: 64 }, (_, at) => {
    const apart = Math.abs(Math.floor(at / 8) - (at % 8));
    return apart === 0 ? 2 : apart === 1 ? -1 : 0;
  });
  expect(smallestEigenvalue(chain, 8)).toBeCloseTo(4 * Math.sin(Math.PI / 18) ** 2, 13);
});

test('the matrix less a little under it is positive definite, less a little more is not', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 16, maxLength: 16 }), (values) => {
      const matrix = Float64Array.from(values, (_, at) => values[at]! + values[(at % 4) * 4 + Math.floor(at / 4)]!);
      const smallest = smallestEigenvalue(matrix, 4);
      const less = (shift: number): Float64Array => matrix.map((value, at) => (at % 5 === 0 ? value - shift : value));
      expect(cholesky(less(smallest - 1e-9), 4)).not.toBeNull();
      expect(cholesky(less(smallest + 1e-9), 4)).toBeNull();
    }),
  );
});
