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
  /** Of all that is drawn: among the best items (`randomesque`), items in random order, and the sample that stands for a posterior which did not converge. The same seed and answers give the same bits. */
  readonly seed: number;
}

/** One answer that counts. What was skipped, done with help or not applicable is no answer here. */
export interface Answer {
  readonly item: string;
  readonly outcome: Outcome;
}
