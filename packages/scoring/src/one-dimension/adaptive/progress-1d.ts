import type { GridStanding } from './standing.ts';

/** A test under way. Immutable; `items` and `responses` are all there is to save: replaying them gives the same bits. */
export interface Progress1d {
  /** Items given, in order, by position in the bank. */
  readonly items: readonly number[];
  /** Their answers' categories. */
  readonly responses: readonly number[];
  /** The provisional estimate; the end of the range that the answers point to where the estimator has none. */
  readonly theta: number;
  /** Its standard error; infinite where the estimator has none. */
  readonly se: number;
  readonly standing: GridStanding;
}
