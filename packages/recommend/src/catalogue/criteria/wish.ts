import { isLearning } from '../is-learning.ts';
import type { Criterion } from '../verdict.ts';

/** Who wishes to be helped is given nothing to learn; who wishes to learn is given their own way first. */
export const wish: Criterion = (resource, person) => {
  if (person.wish === undefined || !isLearning(resource)) return null;
  if (person.wish === 'be-helped') return { against: 'to-learn' };
  const way = person.wish === 'learn-alone' ? 'alone' : 'with-someone';
  return resource.withSomeone === 'either' || resource.withSomeone === way
    ? { fits: 'own-way' }
    : { caution: 'other-way' };
};
