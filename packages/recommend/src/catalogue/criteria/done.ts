import { isLearning } from '../is-learning.ts';
import type { Bound } from '../verdict.ts';

/** What was learnt by once is not offered again; a service or a place may serve again. */
export const done: Bound = (resource, person) =>
  isLearning(resource) && person.done?.includes(resource.id) ? { against: 'already-done' } : null;
