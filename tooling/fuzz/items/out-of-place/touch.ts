import type { TouchAction, TouchState, TouchWorld } from '../../../../packages/items/src/simulations/touch/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Under an open menu nothing is touched, without one nothing is chosen, and what is not shown is out of reach. */
export function touchOutOfPlace(world: TouchWorld, { menu, shown }: TouchState): readonly TouchAction[] {
  const input = 'touch';
  const isFree = menu === null;
  return [
    { type: 'tap', card: NOWHERE, input },
    { type: 'hold', card: NOWHERE, input },
    { type: 'choose', entry: NOWHERE, input },
    { type: 'see', card: NOWHERE },
    { type: 'swipe', way: NOWHERE, input },
    { type: 'almost', how: NOWHERE },
    ...world.cards.flatMap(({ id: card }) => {
      const isThere = world.shows === 'cards' ? shown === card : shown === null;
      return [
        ...unless<TouchAction>(isFree && world.shows === 'list' && shown === null, { type: 'tap', card, input }),
        ...unless<TouchAction>(isFree && world.menu !== undefined && isThere, { type: 'hold', card, input }),
        ...unless<TouchAction>(world.shows === 'list', { type: 'see', card }),
      ];
    }),
    ...(world.menu ?? []).flatMap(({ id }) => unless<TouchAction>(!isFree, { type: 'choose', entry: id, input })),
    ...unless<TouchAction>(!isFree, { type: 'close' }),
    ...unless<TouchAction>(isFree && world.shows === 'list' && shown !== null, { type: 'back' }),
    ...unless<TouchAction>(isFree && world.shows === 'cards', { type: 'swipe', way: 'next', input }),
    ...unless<TouchAction>(world.shows === 'picture', { type: 'look', zoom: '2', x: '10', y: '10', input }),
  ];
}
