import { isLearning } from '../is-learning.ts';
import type { Criterion } from '../verdict.ts';

/** Whether the entry holds in the time there is; only what is learnt by is measured. */
export const length: Criterion = (resource, person) => {
  if (person.minutes === undefined || !isLearning(resource)) return null;
  if (resource.minutes === undefined) return { caution: 'length-unknown' };
  return resource.minutes.least <= person.minutes ? { fits: 'short-enough' } : { against: 'too-long' };
};
