import type { FactCondition } from '@jalon/referential/condition';
import type { World } from '../item/item.ts';
import type { ActionInput } from '../simulation/action-input.ts';

/**
 * What a person could set about doing now, each a short run of actions ("open this message, then its attachment").
 * Actions that have no effect where they come, such as what is not offered, are left out when it is played. `leaves` are the key's comparisons, from
 * which the texts to type are taken.
 */
export type Gestures<W extends World, S, A> = (
  world: W,
  state: S,
  leaves: readonly FactCondition[],
  input: ActionInput,
) => readonly (readonly A[])[];
