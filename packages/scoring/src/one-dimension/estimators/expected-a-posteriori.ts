import { exp } from '../../numeric/exp.ts';
import { log } from '../../numeric/log.ts';
import { square } from '../../numeric/square.ts';
import type { Grid1d } from '../grid.ts';
import type { Likelihood } from '../likelihood.ts';
import { isSummable, usualGrid } from '../usual-grid.ts';
import type { Estimate1d, Estimator, NormalPrior } from './estimator.ts';

/** ln √(2π). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** A finer grid reaches this many standard deviations, or this many old steps, from the mean. */
const REACH = { deviations: 10, steps: 2 };
const FINER_NODES = 81;
const MOST_GRIDS = 6;

/**
 * Posterior mean and standard deviation under a normal prior, by the trapezoid rule (Bock & Mislevy 1982); without answers, the
 * prior. Where so much was answered that the posterior is narrower than the grid can sum, a finer grid around it follows.
 */
export const expectedAPosteriori: Estimator = (likelihood, { prior, reference, grid }) => {
  if (grid) return onGrid(likelihood, prior, grid);
  let current = usualGrid(prior, reference);
  let estimate = onGrid(likelihood, prior, current);
  for (let grids = 1; grids < MOST_GRIDS; grids++) {
    if (isSummable(current, estimate.se)) break;
    const step = (current.to - current.from) / (current.nodes - 1);
    const reach = Math.max(REACH.deviations * estimate.se, REACH.steps * step);
    current = { from: estimate.theta - reach, to: estimate.theta + reach, nodes: FINER_NODES };
    estimate = onGrid(likelihood, prior, current);
  }
  return estimate;
};

function onGrid(
  likelihood: Likelihood,
  { mean, sd }: NormalPrior,
  { from, to, nodes }: Grid1d,
): Estimate1d & { readonly theta: number } {
  const step = (to - from) / (nodes - 1);
  const points = Array.from({ length: nodes }, (_, q) => {
    const theta = from + q * step;
    const z = (theta - mean) / sd;
    const end = q === 0 || q === nodes - 1;
    return { distance: theta - mean, cell: end ? 0.5 : 1, logWeight: likelihood.value(theta) - 0.5 * z * z };
  });
  const max = points.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity);
  const weights = points.map(({ cell, logWeight }) => cell * exp(logWeight - max));
  let total = 0;
  let first = 0;
  for (const [q, w] of weights.entries()) {
    total += w;
    first += w * (points[q] as { distance: number }).distance;
  }
  const shift = first / total;
  let second = 0;
  for (const [q, w] of weights.entries()) second += w * square((points[q] as { distance: number }).distance - shift);
  const se = Math.sqrt(second / total);
  const logMarginalLikelihood = max + log((total * step) / sd) - LOG_ROOT_TWO_PI;
  return { theta: mean + shift, se, seObserved: se, logMarginalLikelihood };
}
