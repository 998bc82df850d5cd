import { defineSimulation } from '../../simulation/define-simulation.ts';
import type { Simulation } from '../../simulation/simulation.ts';
import { initPayment, reducePayment } from './actions.ts';
import { paymentEvidence } from './evidence.ts';
import { paymentFacts } from './facts.ts';
import { takeBackPayment } from './take-back.ts';
import type { PaymentAction, PaymentState, PaymentWorld } from './world.ts';

/** A basket, a card form, the bank's question, and what not to pay. */
export const payment: Simulation<PaymentWorld, PaymentState, PaymentAction> = /* @__PURE__ */ defineSimulation({
  kind: 'payment',
  also: () => ['keyboard.text'],
  init: initPayment,
  reduce: reducePayment,
  takeBack: takeBackPayment,
  facts: paymentFacts,
  evidence: paymentEvidence,
  describe: (world, { screen, isLooking }) => {
    const { message, transfer, bank } = world;
    if (screen === 'message' && message !== undefined) return [message.from, ...message.lines, message.link];
    const page = [world.seller, world.address, ...(isLooking ? [world.owner] : [])];
    if (screen === 'card') return [...page, ...Object.values(world.card)];
    if (screen === 'bank') return [bank.name, bank.seller ?? world.seller];
    if (screen !== 'basket') return page;
    const lines = [...world.basket, ...world.options, ...world.deliveries].map(({ label }) => label);
    return [...page, ...lines, ...(transfer === undefined ? [] : [...transfer.lines, transfer.label])];
  },
});
