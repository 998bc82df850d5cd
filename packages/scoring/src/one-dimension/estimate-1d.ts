import type { Outcome } from '../item/outcome.ts';
import { estimatorOptions, type MethodOptions } from './estimators/estimate-options.ts';
import { estimatorByName } from './estimators/estimator-by-name.ts';
import type { Estimate1d } from './estimators/estimator.ts';
import { outcomeLikelihood } from './outcome-likelihood.ts';
import type { OneDimensionItem } from './one-dimension-item.ts';

/** How to estimate; ML, WL and Jeffreys ignore the prior. */
export type Estimate1dOptions = MethodOptions & {
  /** False where "I don't know" could not be answered: chance and slip are then the c and 1 − d of the four-parameter model. */
  readonly dontKnowOffered?: boolean;
};

/**
 * One ability from the answers to adaptive items of one scale, chance, slips and "I don't know" included; each method is described
 * with its estimator. `responses[i]` belongs to `items[i]`; null was not given.
 */
export function estimate1d(
  items: readonly OneDimensionItem[],
  responses: readonly (Outcome | null)[],
  options: Estimate1dOptions,
): Estimate1d {
  const likelihood = outcomeLikelihood(items, responses, options.dontKnowOffered ?? true);
  return estimatorByName(options.method)(likelihood, estimatorOptions(options));
}
