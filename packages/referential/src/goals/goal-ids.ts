import type { GoalId } from '../ids.ts';

/** The ids of the goals Jalon knows, in the order in which they are offered: for who needs no words. */
export const GOAL_IDS: readonly GoalId[] = [
  'goal:family',
  'goal:video-call',
  'goal:taxes',
  'goal:doctor',
  'goal:work',
  'goal:school',
  'goal:bank',
  'goal:buy-sell',
  'goal:photos',
  'goal:phone',
  'goal:rights',
  'goal:fun',
];
