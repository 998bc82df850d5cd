import { ScoringError } from '../../scoring-error.ts';
import type { Estimator, Method1d } from './estimator.ts';
import { expectedAPosteriori } from './expected-a-posteriori.ts';
import { jeffreys } from './jeffreys.ts';
import { maximumAPosteriori } from './maximum-a-posteriori.ts';
import { maximumLikelihood } from './maximum-likelihood.ts';
import { weightedLikelihood } from './weighted-likelihood.ts';

/** The estimator of this name; `field` names its place in errors. */
export function estimatorByName(method: Method1d, field: string = 'options.method'): Estimator {
  switch (method) {
    case 'EAP':
      return expectedAPosteriori;
    case 'MAP':
      return maximumAPosteriori;
    case 'ML':
      return maximumLikelihood;
    case 'WL':
      return weightedLikelihood;
    case 'Jeffreys':
      return jeffreys;
    default:
      throw new ScoringError(
        'invalid-options',
        field,
        `EAP, MAP, ML, WL or Jeffreys, not ${String(method satisfies never)}`,
      );
  }
}
