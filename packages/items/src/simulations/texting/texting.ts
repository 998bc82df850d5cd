import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initTexting, reduceTexting } from './actions.ts';
import { textingEvidence } from './evidence.ts';
import { textingFacts } from './facts.ts';
import { takeBackTexting } from './take-back.ts';
import type { TextingAction, TextingState, TextingWorld } from './world.ts';

/** Conversations on a phone. */
export const texting: Simulation<TextingWorld, TextingState, TextingAction> = /* @__PURE__ */ defineSimulation({
  kind: 'texting',
  also: (world) => (world.offers.includes('write') ? ['keyboard.text'] : []),
  init: initTexting,
  reduce: reduceTexting,
  takeBack: takeBackTexting,
  facts: textingFacts,
  evidence: textingEvidence,
  describe(world, state) {
    const current = world.conversations.find(({ id }) => id === state.conversation);
    if (current === undefined) {
      return world.conversations.map((one) => [one.name, one.messages.at(-1)?.text ?? ''].join(' : '));
    }
    if (state.view === 'photos') return world.photos.map(({ name }) => name);
    if (state.view === 'about') return [current.name, current.number, ...current.members];
    return [
      current.name,
      ...current.messages
        .filter(({ id }) => !state.deleted.includes(`${current.id}.${id}`))
        .map(({ name, text, link }) => [name, text, link ?? ''].join(' ').trim()),
      ...state.sent
        .filter(({ conversation }) => conversation === current.id)
        .flatMap(({ text, photo }) => [text, world.photos.find(({ id }) => id === photo)?.name ?? ''])
        .filter((text) => text !== ''),
      ...(state.draft === '' ? [] : [state.draft]),
    ];
  },
});
