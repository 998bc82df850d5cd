import type { Resource, ResourceKind } from '../resource.ts';

/** What gets something done, lent or said. */
const HELP: readonly ResourceKind[] = ['tool', 'service', 'place', 'person', 'equipment'];

/** Whether an entry is something to learn by: it says so, or its kind does. A kind that nobody knows is taken for one: it is not given to whoever wants help. */
export function isLearning({ kind, learning }: Pick<Resource, 'kind' | 'learning'>): boolean {
  return learning ?? !HELP.includes(kind);
}
