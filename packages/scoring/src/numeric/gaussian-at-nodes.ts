import { exp } from './exp.ts';

/** Weights below this are left at 0: far from the numbers that processors are slow at. */
const LEAST_WEIGHT = 1e-150;

/**
 * Writes, from `into[at]` on, e^(−½·precision·(x−mean)²) at evenly spaced nodes, scaled so that the node nearest to the mean has 1.
 * Three exponentials whatever the number of nodes: from one node to the next the weight changes by a ratio which
 * itself changes by a constant ratio. Relative error below 1e-11. Weights below `least` stay 0.
 */
export function gaussianAtNodes(
  nodes: Float64Array,
  mean: number,
  precision: number,
  into: Float64Array,
  at = 0,
  least: number = LEAST_WEIGHT,
): void {
  const last = nodes.length - 1;
  const first = nodes[0] as number;
  const step = ((nodes[last] as number) - first) / last;
  const nearest = Math.min(last, Math.max(0, Math.round((mean - first) / step)));
  const distance = (nodes[nearest] as number) - mean;
  const bend = exp(-precision * step * step);
  into.fill(0, at, at + last + 1);
  into[at + nearest] = 1;
  let ratio = exp(-precision * step * (0.5 * step + distance));
  let weight = ratio;
  for (let q = at + nearest + 1; q <= at + last && weight > least; q++) {
    into[q] = weight;
    ratio *= bend;
    weight *= ratio;
  }
  ratio = exp(-precision * step * (0.5 * step - distance));
  weight = ratio;
  for (let q = at + nearest - 1; q >= at && weight > least; q--) {
    into[q] = weight;
    ratio *= bend;
    weight *= ratio;
  }
}
