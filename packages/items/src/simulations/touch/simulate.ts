import type { Gestures } from '../../simulate/gestures.ts';
import type { TouchAction, TouchState, TouchWorld } from './world.ts';

/** How many lines of a list show before it is scrolled, on any screen. */
const SHOWN = 3;

/** Go to each card or open each thing, choose each entry of its menu; enlarge each text of a picture, or go back to the whole. */
export const touchGestures: Gestures<TouchWorld, TouchState, TouchAction> = (world, state, _leaves, input) => {
  const close: TouchAction = { type: 'close' };
  const back: TouchAction = { type: 'back' };
  const here = world.cards.findIndex(({ id }) => id === state.shown);
  const goTo = (at: number): readonly TouchAction[] =>
    Array.from({ length: Math.abs(at - here) }, () => ({ type: 'swipe', way: at > here ? 'next' : 'previous', input }));
  const look = (zoom: number, x: number, y: number): readonly TouchAction[] => [
    { type: 'look', zoom: String(zoom), x: String(x), y: String(y), input },
  ];
  // Whoever scrolls to a thing sees those above it.
  const scrollTo = (at: number): readonly TouchAction[] =>
    at < SHOWN ? [] : world.cards.slice(0, at + 1).map(({ id }) => ({ type: 'see', card: id }));
  return [
    ...world.cards.flatMap(({ id }, at): readonly (readonly TouchAction[])[] => {
      const there = world.shows === 'cards' ? goTo(at) : [back, ...scrollTo(at)];
      return [
        [close, ...there, ...(world.shows === 'list' ? [{ type: 'tap', card: id, input } as const] : [])],
        ...(world.menu ?? []).map((entry): readonly TouchAction[] => [
          close,
          ...there,
          { type: 'hold', card: id, input },
          { type: 'choose', entry: entry.id, input },
        ]),
      ];
    }),
    ...(world.picture?.details.map(({ zoom, x, y }) => look(zoom, x, y)) ?? []),
    ...(world.picture === undefined ? [] : [look(1, 50, 50), look(1.5, 50, 50), look(2.5, 15, 85), look(2.5, 85, 15)]),
  ];
};
