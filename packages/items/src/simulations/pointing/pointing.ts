import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPointing, isPointingAnswered, reducePointing } from './actions.ts';
import { pointingEvidence } from './evidence.ts';
import { pointingFacts } from './facts.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** A surface with things to press. */
export const pointing: Simulation<PointingWorld, PointingState, PointingAction> = /* @__PURE__ */ defineSimulation({
  kind: 'pointing',
  also: ({ gesture, window }) => [
    ...(gesture === 'double' ? (['pointer.double'] as const) : []),
    ...(gesture === 'right' ? (['pointer.right'] as const) : []),
    ...(window === undefined ? [] : (['scroll'] as const)),
  ],
  init: initPointing,
  reduce: reducePointing,
  noticed: ['see', 'almost'],
  isAnswered: isPointingAnswered,
  facts: pointingFacts,
  evidence: pointingEvidence,
  describe: (world, state) => [
    ...world.targets.map((target) => target.label),
    ...(state.menu === null ? [] : (world.menu ?? []).map((entry) => entry.label)),
  ],
});
