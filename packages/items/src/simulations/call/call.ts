import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initCall, reduceCall } from './actions.ts';
import { callEvidence } from './evidence.ts';
import { callFacts } from './facts.ts';
import type { CallAction, CallState, CallWorld } from './world.ts';

/** A video call. */
export const call: Simulation<CallWorld, CallState, CallAction> = /* @__PURE__ */ defineSimulation({
  kind: 'call',
  also: (world) => (world.offers.includes('chat') ? ['keyboard.text'] : []),
  init: initCall,
  reduce: reduceCall,
  // What was written to the others, they have read.
  takeBack: (_world, earlier, { chat }) =>
    earlier.chat.length < chat.length ? { ...earlier, chat, draft: '' } : earlier,
  facts: callFacts,
  evidence: callEvidence,
  describe(world, state) {
    const { start, people, title } = world;
    if (state.stage !== 'inside') return [title, ...(start.kind === 'link' ? [...start.lines, start.label] : [])];
    return [
      title,
      ...people.map(({ name, text }) => (state.captions && text !== undefined ? [name, text].join(' : ') : name)),
      ...(state.microphone || world.unheard === undefined ? [] : [world.unheard]),
      ...(state.camera || world.unseen === undefined ? [] : [world.unseen]),
      ...state.chat,
    ];
  },
});
