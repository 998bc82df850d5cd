import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { isOnCard, PAYMENT_FIELDS } from './card.ts';
import { askedOf, totalOf } from './total-of.ts';
import type { PaymentState, PaymentWorld } from './world.ts';

/** Every fact that a goal about this payment may read, as it is now. What was typed of a card is in none. */
export function paymentFacts(world: PaymentWorld, state: PaymentState): Readonly<Record<string, FactValue>> {
  const { done, screen, ticked } = state;
  const paid = done.includes('paid');
  const total = totalOf(world, state);
  const kept = world.options.filter((option) => option.ticked && ticked.includes(option.id)).length;
  const isOther =
    askedOf(world, state) !== total || (world.bank.seller !== undefined && world.bank.seller !== world.seller);
  return {
    ...factsOfEach(world.options, ({ id }) => ({ [`option.${id}`]: ticked.includes(id) })),
    'options.kept': kept,
    screen,
    delivery: state.delivery ?? 'none',
    total,
    pageChecked: done.includes('looked'),
    linkFollowed: done.includes('followed'),
    messageDeleted: done.includes('deleted'),
    left: screen === 'left',
    transferred: screen === 'transferred',
    'card.isRight': PAYMENT_FIELDS.every((field) => isOnCard(world.card, field, state.typed[field])),
    'card.sent': done.includes('sent'),
    'card.refused': state.refusals,
    'card.strange': state.strange,
    'bank.refused': done.includes('refused') && !paid,
    paid,
    'paid.amount': paid ? askedOf(world, state) : 0,
    'paid.optionsKept': paid ? kept : 0,
    'paid.otherAmount': paid && isOther,
  };
}
