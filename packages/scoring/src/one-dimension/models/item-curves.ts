/**
 * One item as a function of θ. Models write logarithms and ratios, not differences, so that nothing is lost in the tails:
 * P′ = P·slope and P″ = P·curve by multiplication, never a quotient of two vanishing numbers.
 */
export interface ItemCurves {
  readonly categories: number;
  /** Writes every category at θ. */
  readonly at: (theta: number, into: CurvePoint) => void;
  /** The four parameters where the model is logistic: formulas of their own are faster. */
  readonly logistic: LogisticParameters | null;
}

/** The values of one item at one θ, by category. */
export interface CurvePoint {
  readonly p: Float64Array;
  readonly logP: Float64Array;
  /** (ln P)′ = P′/P. */
  readonly slope: Float64Array;
  /** P″/P. */
  readonly curve: Float64Array;
}

/** P = c + (d−c)σ(a(θ−b)) (Barton & Lord 1981). */
export interface LogisticParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Room for the curves of an item of so many categories at one θ, all zero. */
export function emptyPoint(categories: number): CurvePoint {
  return {
    p: new Float64Array(categories),
    logP: new Float64Array(categories),
    slope: new Float64Array(categories),
    curve: new Float64Array(categories),
  };
}
