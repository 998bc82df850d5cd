import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPointing, reducePointing } from './actions.ts';
import { pointingFacts } from './facts.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** A surface with things to press. */
export const pointing: Simulation<PointingWorld, PointingState, PointingAction> = /* @__PURE__ */ defineSimulation({
  kind: 'pointing',
  also: (world) => (world.gesture === 'double' ? ['pointer.double'] : []),
  init: initPointing,
  reduce: reducePointing,
  facts: pointingFacts,
  describe: (world) => world.targets.map((target) => target.label),
});
