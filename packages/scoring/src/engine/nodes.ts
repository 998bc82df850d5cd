/** Nodes of every grid. */
export const NODES = 61;
/** Half-width of a grid in standard deviations: scaled with what is expected, so that wide priors are covered too. */
const HALF_WIDTH = 6;
/** Least number of steps to a standard deviation: the trapezoid rule errs by 2 exp(−2π²σ²/step²) on a normal density, here 1e-10. */
export const STEPS_PER_SD = 1.1;
/** Standard deviations on either side of the mean that have to lie on the grid: all but one part in a million. */
const REACH = 5;

/** Evenly spaced nodes on μ ± 6√v: a step of a fifth of the standard deviation. */
export function dimensionNodes(mean: number, variance: number): Float64Array {
  const half = (NODES - 1) / 2;
  const step = (HALF_WIDTH * Math.sqrt(variance)) / half;
  return Float64Array.from({ length: NODES }, (_, q) => mean + (q - half) * step);
}

/** Evenly spaced nodes from one end to the other. */
export function nodesBetween(from: number, to: number): Float64Array {
  return Float64Array.from({ length: NODES }, (_, q) =>
    q === NODES - 1 ? to : from + (q * (to - from)) / (NODES - 1),
  );
}

/** The distance from node to node. */
export function stepOf(nodes: Float64Array): number {
  return ((nodes[NODES - 1] as number) - (nodes[0] as number)) / (NODES - 1);
}

/** True when a density of this mean and variance lies on the grid; it may leave it where the wider one, if given, ends too. */
export function covers(nodes: Float64Array, mean: number, variance: number, within?: Float64Array): boolean {
  const reach = REACH * Math.sqrt(variance);
  const last = NODES - 1;
  return (
    (mean - reach >= (nodes[0] as number) || nodes[0] === within?.[0]) &&
    (mean + reach <= (nodes[last] as number) || nodes[last] === within?.[last])
  );
}

/** True when a density of this variance can be summed in such steps. */
export function isWide(variance: number, nodes: Float64Array): boolean {
  const least = STEPS_PER_SD * stepOf(nodes);
  return variance >= least * least;
}
