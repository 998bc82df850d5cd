import type { ResourceKind } from '../resource.ts';

const LEARNING: readonly ResourceKind[] = ['practice', 'training', 'workshop', 'document', 'video', 'certificate'];

/** Whether a kind of entry is something to learn by; the others get something done, lent or said. */
export function isLearning(kind: ResourceKind): boolean {
  return LEARNING.includes(kind);
}
