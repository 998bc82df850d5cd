import type { Compiled } from '../../engine/compiled.ts';
import { NODES } from '../../engine/nodes.ts';
import { along, varianceAlong, type Site } from '../../engine/site.ts';
import { exp } from '../../numeric/exp.ts';
import { square } from '../../numeric/square.ts';
import type { NodeShares } from './kullback-leibler.ts';
import type { Marginals } from '../marginals.ts';

/**
 * What all answers say of every site, their prior left out: posterior over prior, N(η; m, v)/N(η; m₀, v₀) (Bayes' rule backwards), on its nodes,
 * weights summing to 1 (trapezoid). Answers on correlated dimensions count, being integrated over; flat where nothing is
 * known yet. The ratio may grow towards the ends (guesses widen), which the grid bounds.
 */
export function likelihoodWeights(
  { size, sites, priorMean, priorCovariance }: Compiled,
  { center, variance }: Marginals,
): NodeShares {
  const weight = new Float64Array(sites.length * NODES);
  for (let k = 0; k < sites.length; k++) {
    const site = sites[k] as Site;
    const [m, v] = [center[k] as number, variance[k] as number];
    const m0 = along(priorMean, site);
    const v0 = varianceAlong(priorCovariance, size, site);
    const row = site.nodes.map((x) => 0.5 * (square(x - m0) / v0 - square(x - m) / v));
    const highest = row.reduce((max, value) => Math.max(max, value), -Infinity);
    let total = 0;
    for (const [q, value] of row.entries())
      total += row[q] = exp(value - highest) * (q === 0 || q === NODES - 1 ? 0.5 : 1);
    for (const [q, value] of row.entries()) weight[k * NODES + q] = value / total;
  }
  const from = new Int32Array(sites.length);
  return { weight, from, to: from.map(() => NODES) };
}
