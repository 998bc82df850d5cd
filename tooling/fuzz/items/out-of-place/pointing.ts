import type {
  PointingAction,
  PointingState,
  PointingWorld,
} from '../../../../packages/items/src/simulations/pointing/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Under an open menu nothing is pressed, without one nothing is chosen, and only the gesture of the world does anything. */
export function pointingOutOfPlace(world: PointingWorld, { menu }: PointingState): readonly PointingAction[] {
  const input = 'mouse';
  const targets = world.targets.map(({ id }) => id);
  return [
    { type: 'press', target: NOWHERE, input },
    { type: 'open', target: NOWHERE, input },
    { type: 'menu', target: NOWHERE, input },
    { type: 'choose', entry: NOWHERE, input },
    { type: 'see', target: NOWHERE },
    { type: 'almost', how: NOWHERE },
    ...unless<PointingAction>(menu === null, { type: 'press', target: null, input }),
    ...targets.flatMap((target) => [
      ...unless<PointingAction>(menu === null, { type: 'press', target, input }),
      ...unless<PointingAction>(world.gesture === 'double', { type: 'open', target, input }),
      ...unless<PointingAction>(world.gesture === 'right', { type: 'menu', target, input }),
      ...unless<PointingAction>(world.window !== undefined, { type: 'see', target }),
    ]),
    ...(world.menu ?? []).flatMap(({ id }) =>
      unless<PointingAction>(menu !== null, { type: 'choose', entry: id, input }),
    ),
    ...unless<PointingAction>(menu !== null, { type: 'close' }),
    ...unless<PointingAction>(world.gesture === 'double', { type: 'almost', how: 'slow' }),
  ];
}
