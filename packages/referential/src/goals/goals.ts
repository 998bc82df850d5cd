import type { GoalId } from '../ids.ts';
import type { Localised } from '../localised.ts';
import { GOAL_NEEDS, type GoalDimension } from '../goal-needs/goal-needs.ts';
import { goalWords } from './goal-words.ts';

/** One thing that a goal asks for. */
export interface GoalNeed extends GoalDimension {
  /** What it is needed for, in a few plain words. */
  readonly why: Localised;
}

/** Something a person wants to do, and what it asks for. */
export interface Goal {
  readonly id: GoalId;
  /** A few plain words, starting with a verb. */
  readonly label: Localised;
  /** What it asks for, the most specific first. */
  readonly needs: readonly GoalNeed[];
}

/** The goals Jalon knows, in the order in which they are offered. Ours; an integrator may add others. */
export const GOALS: readonly Goal[] = /* @__PURE__ */ allGoals();

function allGoals(): readonly Goal[] {
  const words = goalWords();
  return GOAL_NEEDS.flatMap(({ id, needs }) => {
    const said = words[id];
    if (said === undefined) return [];
    return [
      {
        id,
        label: said.label,
        needs: needs.flatMap((need) => {
          const why = said.whys[need.dimension];
          return why === undefined ? [] : [{ ...need, why }];
        }),
      },
    ];
  });
}
