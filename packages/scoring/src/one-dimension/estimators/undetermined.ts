import type { Estimate1d } from './estimator.ts';

/** No estimate, and why. */
export function undetermined(reason: NonNullable<Estimate1d['reason']>): Estimate1d {
  return { theta: null, se: Infinity, seObserved: Infinity, reason };
}
