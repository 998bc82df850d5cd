import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initKeyboard, isKeyboardAnswered, reduceKeyboard } from './actions.ts';
import { keyboardEvidence } from './evidence.ts';
import { keyboardFacts } from './facts.ts';
import type { KeyboardAction, KeyboardState, KeyboardWorld } from './world.ts';

/** Boxes to type in, where typing is the skill. */
export const keyboard: Simulation<KeyboardWorld, KeyboardState, KeyboardAction> = /* @__PURE__ */ defineSimulation({
  kind: 'keyboard',
  also: () => ['keyboard.text'],
  init: initKeyboard,
  reduce: reduceKeyboard,
  noticed: ['notice'],
  isAnswered: isKeyboardAnswered,
  facts: keyboardFacts,
  evidence: keyboardEvidence,
  describe: ({ name, model, boxes }, { texts }) => [
    name,
    ...(model === undefined ? [] : [model.label, model.text]),
    ...boxes.flatMap(({ id, label }) => [label, texts[id] ?? '']),
  ],
});
