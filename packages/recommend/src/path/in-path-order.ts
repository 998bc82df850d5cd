import type { DimensionId } from '@jalon/referential';
import type { Candidate } from './candidate.ts';
import type { PathStep } from './path.ts';
import { STAGES } from './stage.ts';

/** What orders steps before anything is known of prerequisites. */
export type Rank = Pick<Candidate, 'id' | 'stage' | 'priority' | 'goals'>;

/** What serving a goal of the person is worth, beside the priority of the rule. A choice of ours. */
const GOAL_WORTH = 15;

/** By stage; then the highest priority, what serves a goal of the person being worth more; then by id. */
export function compareRank(a: Rank, b: Rank): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    weight(b) - weight(a) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function weight({ priority, goals }: Rank): number {
  return priority + (goals.length > 0 ? GOAL_WORTH : 0);
}

/**
 * Whether one step is to come before another: it teaches something that the other's dimension is learned after; or it opens the
 * mailbox that the other would practise with.
 */
export function comesBefore(
  a: PathStep,
  b: PathStep,
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): boolean {
  if (a.dimension === null || b.dimension === null) return false;
  if (a.dimension === b.dimension) return opensMailbox(a) && !opensMailbox(b) && b.where === 'own-device';
  return before.get(b.dimension)?.has(a.dimension) ?? false;
}

function opensMailbox({ facts }: PathStep): boolean {
  return facts['ownEmail']?.value === false;
}

/** The steps in their given order as far as prerequisites allow: at each turn, the first that nothing left has to precede. */
export function inPathOrder(
  steps: readonly PathStep[],
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): readonly PathStep[] {
  const left = [...steps];
  const ordered: PathStep[] = [];
  while (left.length > 0) {
    const index = left.findIndex((step) => !left.some((other) => comesBefore(other, step, before)));
    ordered.push(...left.splice(Math.max(index, 0), 1));
  }
  return ordered;
}
