import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';

/** A normal prior as the engine uses it. */
export interface PriorArrays {
  readonly priorMean: Float64Array;
  readonly priorCovariance: Float64Array;
  /** Σ₀⁻¹ and Σ₀⁻¹μ₀. */
  readonly priorPrecision: Float64Array;
  readonly priorShift: Float64Array;
}

/** The arrays of N(mean, covariance), or null when the covariance is not positive definite. */
export function priorArrays(mean: Float64Array, covariance: Float64Array): PriorArrays | null {
  const size = mean.length;
  const root = cholesky(covariance, size);
  if (!root) return null;
  const precision = inverseFromCholesky(root, size);
  const shift = mean.map((_, i) => mean.reduce((sum, mu, j) => sum + (precision[i * size + j] as number) * mu, 0));
  return { priorMean: mean, priorCovariance: covariance, priorPrecision: precision, priorShift: shift };
}
