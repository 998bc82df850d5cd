/** What is believed before any answer where that is not the model's own prior: N(mean, covariance), in the model's order. Plain JSON. */
export interface GaussianPrior {
  /** Logits. */
  readonly mean: readonly number[];
  /** K×K, row-major, symmetric, positive definite. */
  readonly covariance: readonly number[];
  /** Ids of the dimensions that answers of earlier sessions were about; none where absent. */
  readonly observed?: readonly string[];
}
