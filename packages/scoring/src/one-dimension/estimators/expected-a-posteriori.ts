import { exp } from '../../numeric/exp.ts';
import { log } from '../../numeric/log.ts';
import { usualGrid } from '../usual-grid.ts';
import type { Estimator } from './estimator.ts';

/** ln √(2π). */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** Posterior mean and standard deviation under a normal prior, by the trapezoid rule (Bock & Mislevy 1982); without answers, the prior. */
export const expectedAPosteriori: Estimator = (likelihood, { prior, reference, grid }) => {
  const { from, to, nodes } = grid ?? usualGrid(prior, reference);
  const { mean, sd } = prior;
  const step = (to - from) / (nodes - 1);
  const points = Array.from({ length: nodes }, (_, q) => {
    const theta = from + q * step;
    const z = (theta - mean) / sd;
    const end = q === 0 || q === nodes - 1;
    return { distance: theta - mean, cell: end ? 0.5 : 1, logWeight: likelihood.at(theta).value - 0.5 * z * z };
  });
  const max = points.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity);
  let total = 0;
  let first = 0;
  for (const { distance, cell, logWeight } of points) {
    const w = cell * exp(logWeight - max);
    total += w;
    first += w * distance;
  }
  const shift = first / total;
  let variance = 0;
  for (const { distance, cell, logWeight } of points)
    variance += (cell * exp(logWeight - max) * (distance - shift) ** 2) / total;
  const se = Math.sqrt(variance);
  const logMarginalLikelihood = max + log((total * step) / sd) - LOG_ROOT_TWO_PI;
  return { theta: mean + shift, se, seObserved: se, logMarginalLikelihood };
};
