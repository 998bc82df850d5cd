import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initArrange, isArrangeAnswered, reduceArrange } from './actions.ts';
import { arrangeFactNames, arrangeFacts } from './facts.ts';
import { arrangeGestures } from './simulate.ts';
import type { ArrangeAction, ArrangeState, ArrangeWorld } from './world.ts';

/** Things to put in places. */
export const arrange: Simulation<ArrangeWorld, ArrangeState, ArrangeAction> = {
  kind: 'arrange',
  modalities: () => ['pointer.drag', 'pointer.press', 'touch.drag', 'touch.tap', 'keyboard.keys'],
  init: initArrange,
  reduce: reduceArrange,
  isAnswered: isArrangeAnswered,
  factNames: arrangeFactNames,
  facts: arrangeFacts,
  simulate: (world, key, persona, random) => playPersona(arrange, arrangeGestures, world, key, persona, random),
  describe: (world, state) => [
    ...world.things.filter(({ id }) => (state.places[id] ?? null) === null).map(({ label }) => label),
    ...world.places.map((place) => {
      const inside = world.things.filter(({ id }) => state.places[id] === place.id).map(({ label }) => label);
      return inside.length > 0 ? `${place.label} : ${inside.join(', ')}` : place.label;
    }),
  ],
};
