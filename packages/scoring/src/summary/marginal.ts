import type { Compiled } from '../engine/compiled.ts';
import { covers, dimensionNodes, isWide, NODES, stepOf } from '../engine/nodes.ts';
import type { Posterior } from '../engine/state.ts';
import { gaussianAtNodes } from '../numeric/gaussian-at-nodes.ts';
import { cavity, tiltedDensity } from '../engine/tilted.ts';

/** One dimension's posterior as a distribution function: each node's probability spread evenly over its cell. */
export interface Marginal {
  /** Cell borders, one more than nodes. */
  readonly borders: Float64Array;
  /** P(θ ≤ border); from 0 to 1. */
  readonly cumulative: Float64Array;
}

/** The tilted density at convergence (Opper & Winther 2000): what was answered there times what all the rest says, skewed as it may be; normal where the posterior had to be sampled. */
export function marginal(posterior: Posterior, compiled: Compiled, k: number): Marginal {
  const mean = posterior.mu[k] as number;
  const variance = posterior.sigma[k * compiled.size + k] as number;
  const around = cavity(posterior, k, mean, variance) ?? { precision: 1 / variance, mean };
  const own = posterior.nodes[k] as Float64Array;
  const isTilted =
    !posterior.warning && (posterior.counts[k] !== 0 || (isWide(variance, own) && covers(own, mean, variance)));
  const nodes = isTilted ? own : dimensionNodes(mean, variance);
  const density = new Float64Array(NODES);
  if (isTilted) tiltedDensity(around, posterior, k, nodes, density);
  else gaussianAtNodes(nodes, mean, 1 / variance, density);
  const step = stepOf(nodes);
  const borders = Float64Array.from({ length: NODES + 1 }, (_, q) => (nodes[0] as number) + (q - 0.5) * step);
  const cumulative = new Float64Array(borders.length);
  for (let q = 0; q < NODES; q++) cumulative[q + 1] = (cumulative[q] as number) + (density[q] as number);
  const total = cumulative[NODES] as number;
  return { borders, cumulative: cumulative.map((sum) => sum / total) };
}

/** P(θ ≤ x), linear within a cell. */
export function probabilityBelow({ borders, cumulative }: Marginal, x: number): number {
  if (x <= (borders[0] as number)) return 0;
  const at = borders.findIndex((border) => border >= x);
  if (at === -1) return 1;
  return interpolate(borders, cumulative, at, x);
}

/** The x with P(θ ≤ x) = probability, linear within a cell. */
export function quantile({ borders, cumulative }: Marginal, probability: number): number {
  const at = cumulative.findIndex((sum) => sum >= probability);
  return interpolate(cumulative, borders, Math.max(at, 1), probability);
}

function interpolate(from: Float64Array, to: Float64Array, at: number, x: number): number {
  const x0 = from[at - 1] as number;
  const x1 = from[at] as number;
  const y0 = to[at - 1] as number;
  const y1 = to[at] as number;
  return x1 > x0 ? y0 + ((x - x0) / (x1 - x0)) * (y1 - y0) : y1;
}
