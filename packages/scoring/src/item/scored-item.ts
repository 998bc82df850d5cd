import type { ModelName } from '../models/response-model.ts';

/** What measurement needs to know of an item; parameters on the logistic metric (D = 1). */
export interface ScoredItem {
  readonly id: string;
  /** The dimension that it measures, or counts for where it measures several. */
  readonly dimension: string;
  /** Where it measures two or three dimensions: what is seen depends on Σ loading·θ, in place of θ (M2PL, Reckase 1985). */
  readonly loadings?: Readonly<Record<string, number>>;
  /** Variants of one another, never shown together (see `Blueprint`); alone where absent or empty. */
  readonly family?: string;
  /** What it needs or shows, for filters and content bounds: `touch`, `keyboard`, `large-screen`… Never scored. */
  readonly tags?: readonly string[];
  /** Ids of items that give its answer away, or that it gives away. */
  readonly enemies?: readonly string[];
  /** Items of one scenario are asked one after the other. */
  readonly scenario?: string;
  /** Expected time, seconds, above 0: plans the length, is never scored. 60 where absent. */
  readonly seconds?: number;
  readonly model: ModelName;
  /** Discrimination, above 0; usually 0.4–3. */
  readonly a: number;
  /** Difficulty of each step, strictly increasing; one for 2PL. */
  readonly b: readonly number[];
  /** Credit of each category, strictly increasing, one more than steps: `[0, 1]` for 2PL. */
  readonly credits: readonly number[];
  /** γ: P(more than is known | does not say "I don't know"), 0–1. */
  readonly chance: number;
  /** s: P(less than is known | knows something), 0–1. */
  readonly slip: number;
  /** h: P(says "I don't know" | does not know), 0 to below 1; ½ where absent, a choice until calibrated. 0 where it is not offered: two categories are then the four-parameter model (Barton & Lord 1981), c = γ, d = 1−s. */
  readonly dontKnow?: number;
  /** Standard deviation of the uncertainty on b (all steps together) and on ln a. */
  readonly sd: { readonly b: number; readonly logA: number };
}
