import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initAccount, reduceAccount } from './actions.ts';
import { accountEvidence } from './evidence.ts';
import { accountFacts } from './facts.ts';
import type { AccountAction, AccountState, AccountWorld } from './world.ts';

/** Creating an account, signing in and out, codes that come by message. What is read aloud never has what was typed. */
export const account: Simulation<AccountWorld, AccountState, AccountAction> = /* @__PURE__ */ defineSimulation({
  kind: 'account',
  also: (world) => (world.start === 'home' ? [] : ['keyboard.text']),
  init: initAccount,
  reduce: reduceAccount,
  // A code told to somebody is known to them for good.
  takeBack: (_world, earlier, now) => (now.call === 'given' ? { ...earlier, call: 'given' } : earlier),
  facts: accountFacts,
  evidence: accountEvidence,
  describe: (world, state) => [
    world.service,
    world.address,
    ...(state.cookies === 'asked' ? [world.cookies ?? ''] : []),
    ...(state.screen === 'home' ? world.lines : []),
    ...(state.screen === 'signIn' ? world.providers.map(({ name }) => name) : []),
    ...(state.done.includes('codeSent') ? [world.code?.from ?? '', world.code?.text ?? ''] : []),
    ...(state.call === 'asking' ? [world.caller?.name ?? '', ...(world.caller?.lines ?? [])] : []),
    ...world.notes,
  ],
});
