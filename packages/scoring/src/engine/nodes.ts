/** Nodes of every dimension's grid. */
export const NODES = 61;
/** Half-width of the grid in prior standard deviations: scaled with the prior, so that wide priors are covered too. */
const HALF_WIDTH = 6;

/** Evenly spaced nodes on μ ± 6√v: a step of a fifth of the prior's standard deviation. */
export function dimensionNodes(mean: number, variance: number): Float64Array {
  const half = (NODES - 1) / 2;
  const step = (HALF_WIDTH * Math.sqrt(variance)) / half;
  return Float64Array.from({ length: NODES }, (_, q) => mean + (q - half) * step);
}
