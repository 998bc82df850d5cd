import type { DimensionId } from '@jalon/referential';
import type { Candidate } from './candidate.ts';
import type { PathStep } from './path.ts';
import { STAGES } from './stage.ts';

/** What orders steps before anything is known of prerequisites. */
export type Rank = Pick<Candidate, 'id' | 'stage' | 'priority' | 'goals'>;

/** By stage; among skills and gestures those of the person's goals first; then the highest priority; then by id. */
export function compareRank(a: Rank, b: Rank): number {
  return (
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
    Number(b.goals.length > 0) - Number(a.goals.length > 0) ||
    b.priority - a.priority ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Whether one step is to come before another: it teaches something that the other's dimension is learned after. */
export function comesBefore(
  a: PathStep,
  b: PathStep,
  before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>>,
): boolean {
  return a.dimension !== null && b.dimension !== null && (before.get(b.dimension)?.has(a.dimension) ?? false);
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
