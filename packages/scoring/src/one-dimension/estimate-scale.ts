import { estimatorOptions, type MethodOptions } from './estimators/estimate-options.ts';
import { estimatorByName } from './estimators/estimator-by-name.ts';
import type { Estimate1d } from './estimators/estimator.ts';
import type { ScaleItem } from './models/curves-of-item.ts';
import { scaleLikelihood } from './scale-likelihood.ts';

/** One ability from the answers to the items of one scale, in the parameters of their models. `responses[i]` is the category of `items[i]`; null was not given. */
export function estimateScale(
  items: readonly ScaleItem[],
  responses: readonly (number | null)[],
  options: MethodOptions,
): Estimate1d {
  return estimatorByName(options.method)(scaleLikelihood(items, responses), estimatorOptions(options));
}
