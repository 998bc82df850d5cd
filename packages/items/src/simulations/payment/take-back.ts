import type { PaymentDone, PaymentState, PaymentWorld } from './world.ts';

/** Known to somebody else from then on: that the link works, or the card. */
const FOR_GOOD: readonly PaymentDone[] = ['followed', 'sent'];

/** Money that is gone does not come back; nor does a card that was sent, nor having followed the link of a message. */
export function takeBackPayment(_world: PaymentWorld, earlier: PaymentState, now: PaymentState): PaymentState {
  if (now.screen === 'transferred' || now.done.includes('paid')) return now;
  const lasting = now.done.filter((one) => FOR_GOOD.includes(one) && !earlier.done.includes(one));
  return lasting.length === 0 ? earlier : { ...earlier, done: [...earlier.done, ...lasting] };
}
