import type { PaymentState, PaymentWorld } from './world.ts';

/** What the page asks for now, in cents: the basket, what is ticked, the delivery chosen. */
export function totalOf(world: PaymentWorld, { ticked, delivery }: PaymentState): number {
  const options = world.options.filter(({ id }) => ticked.includes(id));
  const deliveries = world.deliveries.filter(({ id }) => id === delivery);
  return [...world.basket, ...options, ...deliveries].reduce((sum, { amount }) => sum + amount, 0);
}

/** What the bank's application says that would be paid, in cents. */
export function askedOf(world: PaymentWorld, state: PaymentState): number {
  return world.bank.amount ?? totalOf(world, state);
}
