import type { ScoredItem } from '../item/scored-item.ts';
import type { Outcome } from '../item/outcome.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import type { Model } from '../prior/model.ts';

/**
 * What a measurement is made with; never changed once used (tables are built once per `model` and `items` object
 * and shared by all configurations that hold the same two).
 */
export interface Config {
  readonly model: Model;
  readonly items: readonly ScoredItem[];
  /** In place of the model's own prior: what an earlier session left (see `retestPrior`). */
  readonly prior?: GaussianPrior;
  /** Drives the choice among equally good items, nothing else. */
  readonly seed: number;
}

/** One answer that counts. What was skipped, done with help or not applicable is no answer here. */
export interface Answer {
  readonly item: string;
  readonly outcome: Outcome;
}
