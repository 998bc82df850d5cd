import { playPersona } from '../../simulation/play-persona.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPointing, isPointingAnswered, reducePointing } from './actions.ts';
import { pointingFactNames, pointingFacts } from './facts.ts';
import { pointingGestures } from './simulate.ts';
import type { PointingAction, PointingState, PointingWorld } from './world.ts';

/** A surface with things to press. */
export const pointing: Simulation<PointingWorld, PointingState, PointingAction> = {
  kind: 'pointing',
  modalities: (world) => [
    world.gesture === 'double' ? 'pointer.double' : 'pointer.press',
    'touch.tap',
    'keyboard.keys',
  ],
  init: initPointing,
  reduce: reducePointing,
  isAnswered: isPointingAnswered,
  factNames: pointingFactNames,
  facts: pointingFacts,
  simulate: (world, key, persona, random) => playPersona(pointing, pointingGestures, world, key, persona, random),
  describe: (world) => world.targets.map((target) => target.label),
};
