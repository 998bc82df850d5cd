import type { ResourceKind } from '../resource.ts';

/** What gets something done, lent or said. */
const HELP: readonly ResourceKind[] = ['tool', 'service', 'place', 'person', 'equipment'];

/** Whether a kind of entry is something to learn by. A kind that nobody knows is taken for one: it is not given to whoever wants help. */
export function isLearning(kind: ResourceKind): boolean {
  return !HELP.includes(kind);
}
