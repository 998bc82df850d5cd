import type { GoalId } from './ids.ts';

/** Whether a value read from outside has the form of a goal's id: `goal:` and words in kebab-case. An integrator may add goals. */
export function isGoalId(value: unknown): value is GoalId {
  return typeof value === 'string' && /^goal:[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value);
}
