import type { ModelName } from '../models/response-model.ts';

/** What measurement needs to know of an item; parameters on the logistic metric (D = 1). */
export interface ScoredItem {
  readonly id: string;
  /** The one dimension that it measures. */
  readonly dimension: string;
  /** Variants of one another, never shown together (the caller's filter). */
  readonly family: string;
  /** Expected time, seconds, above 0: plans the length, is never scored. */
  readonly seconds: number;
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
  /** Standard deviation of the uncertainty on b (all steps together) and on ln a. */
  readonly sd: { readonly b: number; readonly logA: number };
}
