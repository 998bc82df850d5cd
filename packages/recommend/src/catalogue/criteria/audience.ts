import type { Bound } from '../verdict.ts';

/** What is written for helpers is not given to learners, nor the other way round. */
export const audience: Bound = (resource, person) => {
  const of = resource.audience ?? 'learner';
  if (of === (person.audience ?? 'learner')) return null;
  return { against: of === 'helper' ? 'for-helpers' : 'for-learners' };
};
