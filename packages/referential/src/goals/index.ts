export { GOALS } from './goals.ts';
export type { Goal, GoalNeed } from './goals.ts';
export { goalById } from './goal-by-id.ts';
