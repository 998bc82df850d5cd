/** A line through the dimensions on which answers are observed, η = Σ weight·θ (Reckase 1985), and the grid on it. A dimension alone is one, weight 1. */
export interface Site {
  readonly dimensions: readonly number[];
  /** In the order of `dimensions`. */
  readonly weights: readonly number[];
  readonly nodes: Float64Array;
}

/** The line's coordinate of a point: Σ weight·point. */
export function along(point: Float64Array, { dimensions, weights }: Omit<Site, 'nodes'>): number {
  let sum = 0;
  for (let i = 0; i < dimensions.length; i++)
    sum += (weights[i] as number) * (point[dimensions[i] as number] as number);
  return sum;
}

/** The variance of η, w′Σw. */
export function varianceAlong(sigma: Float64Array, size: number, { dimensions, weights }: Omit<Site, 'nodes'>): number {
  let sum = 0;
  for (let i = 0; i < dimensions.length; i++)
    for (let j = 0; j < dimensions.length; j++)
      sum +=
        (weights[i] as number) *
        (weights[j] as number) *
        (sigma[(dimensions[i] as number) * size + (dimensions[j] as number)] as number);
  return sum;
}

/** Writes s = Σ·weights, the covariance of every dimension with η; `along(s)` is then the variance of η. */
export function covariancesAlong(
  sigma: Float64Array,
  { dimensions, weights }: Omit<Site, 'nodes'>,
  into: Float64Array,
): void {
  const size = into.length;
  for (let i = 0; i < dimensions.length; i++) {
    const at = (dimensions[i] as number) * size;
    const w = weights[i] as number;
    for (let j = 0; j < size; j++) {
      const term = w * (sigma[at + j] as number);
      into[j] = i === 0 ? term : (into[j] as number) + term;
    }
  }
}
