export type { GoalText } from './goal-text.ts';
export { goals } from './goals.ts';
