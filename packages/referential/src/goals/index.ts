export { GOALS } from './goals.ts';
export type { Goal, GoalNeed } from './goals.ts';
export { GOAL_IDS } from './goal-ids.ts';
export { goalById } from './goal-by-id.ts';
