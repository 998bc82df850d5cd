import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initTouch, isTouchAnswered, reduceTouch } from './actions.ts';
import { touchEvidence } from './evidence.ts';
import { touchFacts } from './facts.ts';
import { isReadable } from './look.ts';
import type { TouchAction, TouchState, TouchWorld } from './world.ts';

export { isReadable, MOST_ZOOM, tidyLook, viewOf } from './look.ts';

/** Something worked with the gestures of a telephone or a tablet. */
export const touch: Simulation<TouchWorld, TouchState, TouchAction> = /* @__PURE__ */ defineSimulation({
  kind: 'touch',
  also: ({ shows, menu }) => [
    ...(menu === undefined ? [] : (['touch.long'] as const)),
    ...(shows === 'cards' ? (['touch.swipe'] as const) : []),
    ...(shows === 'list' ? (['scroll'] as const) : []),
    ...(shows === 'picture' ? (['touch.pinch'] as const) : []),
  ],
  init: initTouch,
  reduce: reduceTouch,
  noticed: ['see', 'almost'],
  isAnswered: isTouchAnswered,
  facts: touchFacts,
  evidence: touchEvidence,
  describe: (world, state) => [
    world.name,
    ...world.cards
      .filter(({ id }) => state.shown === null || id === state.shown)
      .flatMap(({ title, text }) => (state.shown === null ? [title] : [title, text])),
    ...(world.picture
      ? [
          world.picture.alternative,
          ...world.picture.details.filter((one) => isReadable(one, state.look)).map(({ text }) => text),
        ]
      : []),
    ...(state.menu === null ? [] : (world.menu ?? []).map(({ label }) => label)),
  ],
});
