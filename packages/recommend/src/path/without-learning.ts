import { isLearning } from '../catalogue/is-learning.ts';
import { isToLearn } from '../is-to-learn.ts';
import type { Candidate } from './candidate.ts';

/**
 * The candidate without anything to learn by, for whoever wants a thing done rather than learned; null where it is to learn: it
 * teaches something that is named, it is about going further, or it is as `isToLearn` says. What a mediator wrote is theirs to say.
 */
export function withoutLearning(candidate: Candidate): Candidate | null {
  const [first] = candidate.resources;
  if (candidate.dimension !== null || candidate.stage === 'onwards' || candidate.id === 'step:certificate') return null;
  if (candidate.text === null ? isToLearn(candidate, first) : first !== undefined && isLearning(first)) return null;
  return { ...candidate, resources: candidate.resources.filter((one) => !isLearning(one)) };
}
