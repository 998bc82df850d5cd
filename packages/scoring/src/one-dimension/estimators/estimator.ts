import type { Grid1d } from '../grid.ts';
import type { Likelihood } from '../likelihood.ts';

/** N(mean, sd²), logits. */
export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}

/** The name of an estimator. */
export type Method1d = 'EAP' | 'MAP' | 'ML' | 'WL' | 'Jeffreys';

/** θ in logits, null with the reason where the answers do not determine it. */
export interface Estimate1d {
  readonly theta: number | null;
  /** EAP: posterior standard deviation. Others: from expected information, 1/√(I + 1/σ²), without the prior's part but for MAP. Infinite without estimate. */
  readonly se: number;
  /** EAP: posterior standard deviation. Others: from observed information, 1/√(−l″ + 1/σ²); infinite where l bends upwards. */
  readonly seObserved: number;
  /** EAP only: ln ∫L·π. */
  readonly logMarginalLikelihood?: number;
  readonly reason?: 'no-answer' | 'no-interior-maximum';
}

/** What estimators may use; each says what it does. */
export interface EstimatorOptions {
  readonly prior: NormalPrior;
  /** Where ML, WL and Jeffreys search. */
  readonly range: readonly [number, number];
  /** EAP on a grid ten times finer, right to 1e-9. */
  readonly reference: boolean;
  /** EAP on this grid instead; null for the one that follows the prior. */
  readonly grid: Grid1d | null;
}

/** From a likelihood to one number and what it is worth. */
export type Estimator = (likelihood: Likelihood, options: EstimatorOptions) => Estimate1d;

/** ±8 logits. */
export const SEARCH_RANGE: readonly [number, number] = [-8, 8];
/** The prior of those estimators that do not use one. */
export const STANDARD_NORMAL: NormalPrior = { mean: 0, sd: 1 };
