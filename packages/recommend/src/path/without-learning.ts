import { isLearning } from '../catalogue/is-learning.ts';
import type { Candidate } from './candidate.ts';

/**
 * The candidate without anything to learn by, for whoever wants a thing done rather than learned; null where learning is what it is
 * about: its best resource teaches, it points to nothing and stands on skills, or it is about going further.
 */
export function withoutLearning(candidate: Candidate): Candidate | null {
  if (candidate.dimension !== null || candidate.stage === 'onwards' || candidate.id === 'step:certificate') return null;
  const [first] = candidate.resources;
  if (first === undefined) {
    const teaches = candidate.stage === 'gestures' || candidate.stage === 'skills';
    return teaches && candidate.text === null ? null : candidate;
  }
  if (isLearning(first.kind)) return null;
  return { ...candidate, resources: candidate.resources.filter(({ kind }) => !isLearning(kind)) };
}
