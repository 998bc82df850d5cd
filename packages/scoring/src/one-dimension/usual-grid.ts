import { checkNormalPrior } from './estimators/check-normal-prior.ts';
import type { NormalPrior } from './estimators/estimator.ts';
import type { Grid1d } from './grid.ts';

/** Steps of at most .2, and of at most a fifth of the prior's standard deviation, on μ ± 7σ: posterior moments to 1e-6. */
const USUAL = { largestStep: 0.2, stepsPerSd: 5, reach: 7 };
/** To 1e-9. */
const REFERENCE = { largestStep: 0.02, stepsPerSd: 50, reach: 10 };

/** The grid that follows the prior, wherever that is. */
export function usualGrid({ mean, sd }: NormalPrior, reference = false): Grid1d {
  checkNormalPrior({ mean, sd }, 'prior');
  const { largestStep, stepsPerSd, reach } = reference ? REFERENCE : USUAL;
  const half = Math.ceil((reach * sd) / Math.min(largestStep, sd / stepsPerSd));
  return { from: mean - reach * sd, to: mean + reach * sd, nodes: 2 * half + 1 };
}

/** A bell with fewer steps than this to its standard deviation σ is not summed to 1e-6: the trapezoid rule errs by about 2 exp(−2π²σ²/step²) (Trefethen & Weideman 2014). */
const STEPS_PER_SD = 1.1;

/** Whether the moments of a posterior of this standard deviation can be summed on this grid. */
export function isSummable({ from, to, nodes }: Grid1d, sd: number): boolean {
  return sd >= (STEPS_PER_SD * (to - from)) / (nodes - 1);
}
