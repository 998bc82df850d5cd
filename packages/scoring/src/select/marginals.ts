import type { Compiled } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import { along, varianceAlong, type Site } from '../engine/site.ts';
import type { Posterior } from '../engine/state.ts';
import { gaussianAtNodes } from '../numeric/gaussian-at-nodes.ts';

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
  /** By site, first node that counts, and the one after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Weights below this share of the highest count for nothing: beyond six standard deviations. */
const LEAST_SHARE = 1e-8;

/** Weights of N(w′μ, w′Σw) for every site, in two arrays for all (allocating is what costs here). */
export function marginals({ mu, sigma }: Posterior, { size, sites }: Compiled): Marginals {
  const count = sites.length;
  const weight = new Float64Array(count * NODES);
  const weightedNode = new Float64Array(count * NODES);
  const means = new Float64Array(count);
  const centers = new Float64Array(count);
  const variances = new Float64Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const site = sites[k] as Site;
    const grid = site.nodes;
    const at = k * NODES;
    const m = along(mu, site);
    const v = varianceAlong(sigma, size, site);
    centers[k] = m;
    variances[k] = v;
    gaussianAtNodes(grid, m, 1 / v, weight, at);
    let from = 0;
    while ((weight[at + from] as number) < LEAST_SHARE) from += 1;
    let to = NODES;
    while ((weight[at + to - 1] as number) < LEAST_SHARE) to -= 1;
    let total = 0;
    for (let q = from; q < to; q++) total += weight[at + q] as number;
    const scale = 1 / total;
    let mean = 0;
    for (let q = from; q < to; q++) {
      const w = (weight[at + q] as number) * scale;
      const wx = w * ((grid[q] as number) - m);
      weight[at + q] = w;
      weightedNode[at + q] = wx;
      mean += wx;
    }
    means[k] = mean;
    starts[k] = from;
    ends[k] = to;
  }
  return {
    weight,
    weightedNode,
    mean: means,
    center: centers,
    variance: variances,
    from: starts,
    to: ends,
  };
}
