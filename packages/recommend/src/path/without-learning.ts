import { isLearning } from '../catalogue/is-learning.ts';
import type { Candidate } from './candidate.ts';

/**
 * The candidate without anything to learn by, for whoever wants a thing done rather than learned; null where learning is what it is
 * about: its best resource teaches, or it points to nothing and stands on skills.
 */
export function withoutLearning(candidate: Candidate): Candidate | null {
  if (candidate.dimension !== null || candidate.id === 'step:certificate') return null;
  const [first] = candidate.resources;
  if (first === undefined) {
    const teaches = candidate.stage === 'gestures' || candidate.stage === 'skills' || candidate.stage === 'onwards';
    return teaches && candidate.text === null ? null : candidate;
  }
  if (isLearning(first.kind)) return null;
  return { ...candidate, resources: candidate.resources.filter(({ kind }) => !isLearning(kind)) };
}
