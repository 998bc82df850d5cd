/** What some answers say of θ; estimators need nothing else. */
export interface Likelihood {
  /** Answers counted; 0 leaves θ to the prior. */
  readonly answers: number;
  /** ln L alone, which is quicker. */
  readonly value: (theta: number) => number;
  readonly at: (theta: number) => LikelihoodPoint;
}

/** ln L at θ with its derivatives, and the sums over all categories of the answered items. */
export interface LikelihoodPoint {
  /** l = ln L. */
  readonly value: number;
  /** l′. */
  readonly slope: number;
  /** l″. */
  readonly bend: number;
  /** I = Σ P′²/P. */
  readonly information: number;
  /** I′. */
  readonly derivative: number;
  /** J = Σ P′P″/P. */
  readonly j: number;
}
