export { GOAL_IDS } from './goal-ids.ts';
export { GOAL_NEEDS } from './goal-needs.ts';
export type { GoalDimension } from './goal-needs.ts';
