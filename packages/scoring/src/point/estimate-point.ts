import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { ScoringError } from '../scoring-error.ts';
import { logPosterior, type AnsweredLine, type PosteriorPoint } from './log-posterior.ts';
import { normalPrior } from './normal-prior.ts';
import { pointLines, type PointItem, type PointLine } from './point-item.ts';

/** Where a person most likely stands, with how sure that is. */
export interface PointEstimate {
  /** Posterior mode, logits. It is no mean: with few answers it lies tenths of a logit nearer to the prior. */
  readonly theta: readonly number[];
  /** From the observed curvature of the log posterior at the mode. */
  readonly se: readonly number[];
  /** From the expected one (Fisher information and prior). */
  readonly seExpected: readonly number[];
  /** Inverse of the observed curvature, D×D, row-major. */
  readonly covariance: readonly number[];
  /** Set when the mode was not reached: θ is then where the search stood. */
  readonly warning: 'not-converged' | null;
}

const MOST_STEPS = 200;
const LEAST_STEP = 1e-13;
const LEAST_SHARE = 1e-10;
/** What rounding may take from the log posterior, relative. */
const ROUNDING = 1e-14;

/**
 * Maximum a posteriori of θ in D dimensions under N(mean, covariance) (Segall 1996), by Newton steps with the observed
 * curvature, with the expected one where that is not positive definite (guessing), halved until the posterior grows.
 * Answers are 1, 0, or null for items not given. With guessing the posterior may have several modes: this is the one uphill from the prior mean.
 */
export function estimatePoint(
  items: readonly PointItem[],
  responses: readonly (number | null)[],
  prior: GaussianPrior,
): PointEstimate {
  const size = prior.mean.length;
  const arrays = normalPrior(prior, size);
  const answered = answeredLines(pointLines(items, size), responses);
  const at = (theta: Float64Array): PosteriorPoint => logPosterior(answered, arrays, theta);
  let theta = arrays.priorMean.slice();
  let here = at(theta);
  let converged = false;
  for (let steps = 0; steps < MOST_STEPS && !converged; steps++) {
    const step = newtonStep(here);
    const least = here.value - ROUNDING * (1 + Math.abs(here.value));
    let share = 1;
    let next = theta;
    let there = here;
    do {
      next = theta.map((value, k) => value + share * (step[k] as number));
      there = at(next);
      share /= 2;
    } while (!(there.value >= least) && share > LEAST_SHARE);
    converged = step.every((move, k) => Math.abs(move) <= LEAST_STEP * (1 + Math.abs(theta[k] as number)));
    if (!(there.value >= least)) break;
    theta = next;
    here = there;
  }
  const observed = inverse(here.observed, size);
  const expected = inverse(here.expected, size) as Float64Array;
  const covariance = observed ?? expected;
  return {
    theta: [...theta],
    se: deviations(covariance, size),
    seExpected: deviations(expected, size),
    covariance: [...covariance],
    warning: observed && (converged || isFlat(here)) ? null : 'not-converged',
  };
}

/** A gradient of nothing but rounding. */
function isFlat({ gradient }: PosteriorPoint): boolean {
  return gradient.every((slope) => Math.abs(slope) < LEAST_SHARE);
}

/** H⁻¹g. */
function newtonStep({ gradient, observed, expected }: PosteriorPoint): Float64Array {
  const size = gradient.length;
  const solved = inverse(observed, size) ?? (inverse(expected, size) as Float64Array);
  return gradient.map((_, i) => gradient.reduce((sum, g, j) => sum + (solved[i * size + j] as number) * g, 0));
}

function inverse(matrix: Float64Array, size: number): Float64Array | null {
  const root = cholesky(matrix, size);
  return root && inverseFromCholesky(root, size);
}

function deviations(covariance: Float64Array, size: number): readonly number[] {
  return Array.from({ length: size }, (_, k) => Math.sqrt(covariance[k * (size + 1)] as number));
}

function answeredLines(lines: readonly PointLine[], responses: readonly (number | null)[]): readonly AnsweredLine[] {
  if (responses.length !== lines.length)
    throw new ScoringError(
      'invalid-outcome',
      'responses',
      `one for each of the ${lines.length} items, null where not given`,
    );
  return lines.flatMap((line, i) => {
    const response = responses[i];
    if (response === null) return [];
    if (response !== 0 && response !== 1) throw new ScoringError('invalid-outcome', `responses[${i}]`, '0, 1 or null');
    return [{ line, right: response === 1 }];
  });
}
