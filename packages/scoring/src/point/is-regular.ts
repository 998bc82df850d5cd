import { cholesky } from '../numeric/cholesky.ts';
import { square } from '../numeric/square.ts';

/** Least share of its own information that a dimension may have once the others are known, before that is rounding. */
const LEAST_PIVOT = 1e-10;

/** True when the matrix (n×n, symmetric) informs in every direction: none of its pivots, scaled to a diagonal of 1, is rounding. */
export function isRegular(matrix: Float64Array, n: number): boolean {
  const scale = Array.from({ length: n }, (_, k) => 1 / Math.sqrt(matrix[k * (n + 1)] as number));
  if (!scale.every((value) => value > 0 && value < Infinity)) return false;
  const scaled = matrix.map((value, at) => value * (scale[Math.floor(at / n)] as number) * (scale[at % n] as number));
  const root = cholesky(scaled, n);
  return root !== null && scale.every((_, k) => square(root[k * (n + 1)] as number) > LEAST_PIVOT);
}
