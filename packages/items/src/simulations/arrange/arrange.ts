import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initArrange, reduceArrange } from './actions.ts';
import { arrangeEvidence } from './evidence.ts';
import { arrangeFacts } from './facts.ts';
import type { ArrangeAction, ArrangeState, ArrangeWorld } from './world.ts';

/** Things to put in places. */
export const arrange: Simulation<ArrangeWorld, ArrangeState, ArrangeAction> = /* @__PURE__ */ defineSimulation({
  kind: 'arrange',
  also: () => ['pointer.drag', 'touch.drag'],
  init: initArrange,
  reduce: reduceArrange,
  facts: arrangeFacts,
  evidence: arrangeEvidence,
  describe: (world, state) => [
    ...world.places.map(({ label }) => label),
    ...world.things.map(({ id, label }) => {
      const place = world.places.find((one) => one.id === state.places[id]);
      return place === undefined ? label : `${place.label} : ${label}`;
    }),
  ],
});
