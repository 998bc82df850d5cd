import { isLearning } from '../is-learning.ts';
import type { Criterion } from '../verdict.ts';

/** What was learnt by once is not offered again; a service or a place may serve again. */
export const done: Criterion = (resource, person) =>
  isLearning(resource) && person.done?.includes(resource.id) ? { against: 'already-done' } : null;
