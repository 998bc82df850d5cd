import { expect, test } from 'vitest';
import { cholesky } from './cholesky.ts';
import { inverseFromCholesky } from './inverse-from-cholesky.ts';
import { random } from './random.ts';

test('the inverse times the matrix is the identity', () => {
  const n = 12;
  const u = random(4);
  const root = Float64Array.from({ length: n * n }, () => u() - 0.5);
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < n; k++) matrix[i * n + j]! += root[i * n + k]! * root[j * n + k]!;
      if (i === j) matrix[i * n + j]! += 0.1;
    }
  const inverse = inverseFromCholesky(cholesky(matrix, n)!, n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += matrix[i * n + k]! * inverse[k * n + j]!;
      expect(sum).toBeCloseTo(i === j ? 1 : 0, 10);
      expect(inverse[i * n + j]).toBe(inverse[j * n + i]);
    }
});

test('says so when a matrix is not positive definite', () => {
  expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
  expect(cholesky(Float64Array.of(1, 0, 0, Number.NaN), 2)).toBeNull();
});
