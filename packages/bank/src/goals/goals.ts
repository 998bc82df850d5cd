import content from '../../content/goals.json' with { type: 'json' };
import type { GoalText } from './goal-text.ts';

/** The texts of every life goal, in the order in which the referential offers them. */
export function goals(): readonly GoalText[] {
  return content as unknown as readonly GoalText[];
}
