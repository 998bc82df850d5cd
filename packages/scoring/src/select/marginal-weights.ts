import { exp } from '../numeric/exp.ts';
import type { Posterior } from '../engine/state.ts';

/** The Gaussian marginal of one dimension on its nodes, summing to 1, and the nodes it does not vanish at. */
export interface MarginalWeights {
  readonly weight: Float64Array;
  readonly weightedNode: Float64Array;
  /** S₁: mean on the nodes, relative to the dimension's posterior mean. */
  readonly mean: number;
  /** First node that counts, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Exponents below this weigh nothing. */
const LEAST_EXPONENT = -24;

/** Weights of N(μₖ, Σₖₖ) at the nodes; nodes are taken relative to μₖ, which keeps the sums accurate. */
export function marginalWeights({ mu, sigma }: Posterior, k: number, nodes: Float64Array): MarginalWeights {
  const m = mu[k] as number;
  const precision = 1 / (sigma[k * mu.length + k] as number);
  const size = nodes.length;
  const weight = new Float64Array(size);
  const weightedNode = new Float64Array(size);
  let nearest = Infinity;
  for (let q = 0; q < size; q++) nearest = Math.min(nearest, Math.abs((nodes[q] as number) - m));
  let total = 0;
  let from = size;
  let to = 0;
  for (let q = 0; q < size; q++) {
    const x = (nodes[q] as number) - m;
    const exponent = -0.5 * precision * (x * x - nearest * nearest);
    if (exponent < LEAST_EXPONENT) continue;
    if (q < from) from = q;
    to = q + 1;
    const w = exp(exponent);
    weight[q] = w;
    total += w;
  }
  let mean = 0;
  for (let q = from; q < to; q++) {
    const w = (weight[q] as number) / total;
    const wx = w * ((nodes[q] as number) - m);
    weight[q] = w;
    weightedNode[q] = wx;
    mean += wx;
  }
  return { weight, weightedNode, mean, from, to };
}
