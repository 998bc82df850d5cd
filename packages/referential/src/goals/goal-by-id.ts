import { GOALS, type Goal } from './goals.ts';
import type { GoalId } from '../ids.ts';

/** The goal that bears this id among those Jalon knows, or null: goal ids are open. */
export function goalById(id: GoalId): Goal | null {
  return GOALS.find((goal) => goal.id === id) ?? null;
}
