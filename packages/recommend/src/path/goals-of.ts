import { GOAL_NEEDS, type GoalDimension } from '@jalon/referential/goal-needs';
import type { GoalId } from '@jalon/referential';
import type { PathInput } from './path-input.ts';

/** The goals of the person, each with what it needs, in the order of the list of goals. */
export function goalsOf({
  facts,
  goals = GOAL_NEEDS,
}: PathInput): readonly { readonly id: GoalId; readonly needs: readonly GoalDimension[] }[] {
  const wanted = facts['goal']?.value;
  return Array.isArray(wanted) ? goals.filter(({ id }) => wanted.includes(id)) : [];
}
