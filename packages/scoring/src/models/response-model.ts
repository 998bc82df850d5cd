/** The response models of this release; one file each. */
export type ModelName = '2PL' | 'GRM' | 'GPCM';

/**
 * One response model: how likely each *knowledge category* (0 … number of steps) is for somebody at θ, before chance,
 * slips and "I don't know" (those are the same for all models, see `outcomeMixing`).
 */
export interface ResponseModel {
  readonly name: ModelName;
  /** Writes P of every category from z = a(θ−b), logistic metric, D = 1; accurate in the tails. */
  readonly probabilities: (a: number, b: readonly number[], theta: number, p: Float64Array) => void;
}

/** Writes P′ and P″ (in θ) of every category from P, which is all they depend on besides a: measuring needs no derivative, hence apart. */
export type ModelDerivatives = (a: number, curves: CategoryCurves) => void;

/** P, P′ and P″ by category, filled in place. */
export interface CategoryCurves {
  readonly p: Float64Array;
  readonly d1: Float64Array;
  readonly d2: Float64Array;
}

export function emptyCurves(categories: number): CategoryCurves {
  return { p: new Float64Array(categories), d1: new Float64Array(categories), d2: new Float64Array(categories) };
}
