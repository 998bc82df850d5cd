import type { Compiled } from '../engine/compiled.ts';
import { NODES, STEPS_PER_SD, stepOf } from '../engine/nodes.ts';
import { along, varianceAlong, type Site } from '../engine/site.ts';
import type { Posterior } from '../engine/state.ts';
import { gaussianAtNodes } from '../numeric/gaussian-at-nodes.ts';
import { square } from '../numeric/square.ts';

/** The Gaussian marginal of every site on its nodes, weights summing to 1. Site k begins at k·NODES. */
export interface Marginals {
  readonly weight: Float64Array;
  /** Weight × node, nodes taken relative to the posterior mean, which keeps the sums accurate. */
  readonly weightedNode: Float64Array;
  /** S₁ by site: mean on the nodes, relative to the posterior mean. */
  readonly mean: Float64Array;
  /** By site, the posterior's own mean and variance of η. */
  readonly center: Float64Array;
  readonly variance: Float64Array;
  /** By site, what a reduction of variance summed on the nodes is to be multiplied by: 1, unless the marginal is too narrow for them and was widened (Δ grows with v² where curves are straight). */
  readonly narrowing: Float64Array;
  /** By site, first node that counts, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By site, 2 where every second node is enough to sum its items, else 1. */
  readonly stride: Int32Array;
}

/** Weights below this share of the highest count for nothing: beyond six standard deviations. */
const LEAST_SHARE = 1e-8;

/** Most a·step: a logistic curve has poles π/a off the line, hence an error of exp(−2π²/(a·step)) (Trefethen & Weideman 2014), here 1e-7. */
const MOST_SLOPE = 1.22;

/** True when curves as steep as this, weighed by a normal density of this variance, can be summed in such steps. */
function isSmooth(step: number, variance: number, steepest: number): boolean {
  return steepest * step <= MOST_SLOPE && variance >= step * step * (STEPS_PER_SD * STEPS_PER_SD);
}

/** Arrays for the marginals of so many sites. */
export function emptyMarginals(sites: number): Marginals {
  return {
    weight: new Float64Array(sites * NODES),
    weightedNode: new Float64Array(sites * NODES),
    mean: new Float64Array(sites),
    center: new Float64Array(sites),
    variance: new Float64Array(sites),
    narrowing: new Float64Array(sites),
    from: new Int32Array(sites),
    to: new Int32Array(sites),
    stride: new Int32Array(sites),
  };
}

/** Weights of N(w′μ, w′Σw) for every site, written over those of `into`. */
export function marginals(
  { mu, sigma }: Posterior,
  { size, sites, steepest }: Compiled,
  into: Marginals = emptyMarginals(sites.length),
): Marginals {
  const { weight, weightedNode } = into;
  for (let k = 0; k < sites.length; k++) {
    const site = sites[k] as Site;
    const grid = site.nodes;
    const at = k * NODES;
    const m = along(mu, site);
    const v = varianceAlong(sigma, size, site);
    into.center[k] = m;
    into.variance[k] = v;
    const step = stepOf(grid);
    const summed = Math.max(v, square(STEPS_PER_SD * step));
    into.narrowing[k] = square(v / summed);
    gaussianAtNodes(grid, m, 1 / summed, weight, at, LEAST_SHARE);
    let from = 0;
    while (weight[at + from] === 0) from += 1;
    let to = NODES;
    while (weight[at + to - 1] === 0) to -= 1;
    let total = 0;
    for (let q = at + from; q < at + to; q++) total += weight[q] as number;
    const scale = 1 / total;
    let mean = 0;
    for (let q = from; q < to; q++) {
      const w = (weight[at + q] as number) * scale;
      const wx = w * ((grid[q] as number) - m);
      weight[at + q] = w;
      weightedNode[at + q] = wx;
      mean += wx;
    }
    into.mean[k] = mean;
    into.from[k] = from;
    into.to[k] = to;
    into.stride[k] = isSmooth(2 * step, v, steepest[k] as number) ? 2 : 1;
  }
  return into;
}
