import type { GoalDimension } from '@jalon/referential/goal-needs';
import type { GoalId } from '@jalon/referential';
import type { Evaluation } from '../evaluate.ts';
import type { Facts } from '../fact.ts';
import type { Resource } from '../resource.ts';
import type { FactDemands } from '../usable-facts.ts';
import type { DimensionOrder } from './dimension-order.ts';
import type { PathPlace } from './path-place.ts';

/**
 * All that a path is made from. `on`, `maxAgeDays` and `minCertainty` are those that the rules were evaluated with: the path stands
 * on no fact that is too old or too uncertain either.
 */
export interface PathInput extends FactDemands {
  /** What the rules say of the person. */
  readonly evaluation: Pick<Evaluation, 'recommendations' | 'toAssess'>;
  /** What the rules were told: profile, barriers, goals, wish. Nothing to learn is given where `wish` was to be helped, however long ago. */
  readonly facts: Facts;
  readonly catalogue: readonly Resource[];
  /** Minutes that the person has today, from 1. Unknown where absent. */
  readonly minutes?: number | undefined;
  /** The day, `YYYY-MM-DD`. What holds until a day is shown only where the day is known. */
  readonly on?: string | undefined;
  /** Code of the department. What is bound to a territory is shown only where the territory is known. */
  readonly department?: string | undefined;
  /** What was already done: not proposed again. */
  readonly already?: readonly Resource['id'][] | undefined;
  /** What the person asks for by name. */
  readonly asks?: readonly 'certificate'[] | undefined;
  /** Places at hand, nearest first. */
  readonly places?: readonly PathPlace[] | undefined;
  /** What each dimension comes after; ours unless given. */
  readonly order?: readonly DimensionOrder[] | undefined;
  /** What each goal needs; the referential's unless given. */
  readonly goals?: readonly { readonly id: GoalId; readonly needs: readonly GoalDimension[] }[] | undefined;
}
