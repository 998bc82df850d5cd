import { priorArrays, type PriorArrays } from '../engine/prior-arrays.ts';
import { checkPrior } from '../prior/check-prior.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { ScoringError } from '../scoring-error.ts';

/** The prior as arrays, or an error naming what makes it none: size, NaN, symmetry, definiteness. */
export function normalPrior(prior: GaussianPrior, size: number): PriorArrays {
  checkPrior(prior, size);
  const arrays = priorArrays(Float64Array.from(prior.mean), Float64Array.from(prior.covariance));
  if (!arrays) throw new ScoringError('invalid-prior', 'prior.covariance', 'a positive definite matrix');
  return arrays;
}
