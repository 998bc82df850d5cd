import type { Gestures } from '../../simulate/gestures.ts';
import type { ArrangeAction, ArrangeState, ArrangeWorld } from './world.ts';

/** Put each thing in each place; pick one up and keep it. */
export const arrangeGestures: Gestures<ArrangeWorld, ArrangeState, ArrangeAction> = (world, _state, _leaves, input) => {
  const pick = (thing: string): ArrangeAction => ({ type: 'pick', thing, input });
  return [
    ...world.things.flatMap(({ id }) =>
      world.places.map((place): readonly ArrangeAction[] => [pick(id), { type: 'put', place: place.id, input }]),
    ),
    ...world.things.map(({ id }) => [pick(id)]),
  ];
};
