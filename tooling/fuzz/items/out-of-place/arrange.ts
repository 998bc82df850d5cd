import type {
  ArrangeAction,
  ArrangeState,
  ArrangeWorld,
} from '../../../../packages/items/src/simulations/arrange/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Nothing is put, dropped or let go that is not in the hand. */
export function arrangeOutOfPlace(world: ArrangeWorld, { held }: ArrangeState): readonly ArrangeAction[] {
  const input = 'mouse';
  return [
    { type: 'pick', thing: NOWHERE, input },
    { type: 'put', place: NOWHERE, input },
    ...unless<ArrangeAction>(
      held !== null,
      ...world.places.map(({ id }): ArrangeAction => ({ type: 'put', place: id, input })),
      { type: 'cancel' },
      { type: 'drop', input },
    ),
  ];
}
