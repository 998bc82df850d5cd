import type { Gestures } from '../../simulate/gestures.ts';
import { PAYMENT_FIELDS } from './card.ts';
import type { PaymentAction, PaymentState, PaymentWorld } from './world.ts';

/** Read the message and keep or leave it, go through the basket, type the card, well or not, and answer the bank. */
export const paymentGestures: Gestures<PaymentWorld, PaymentState, PaymentAction> = (world) => {
  const page: PaymentAction = { type: 'follow' };
  const card = PAYMENT_FIELDS.map((field): PaymentAction => ({ type: 'fill', field, text: world.card[field] }));
  const first = world.deliveries.slice(0, 1).map(({ id }): PaymentAction => ({ type: 'deliver', delivery: id }));
  return [
    [{ type: 'delete' }],
    [page, { type: 'look' }],
    ...world.options.map(({ id }) => [page, { type: 'toggle', option: id } as const]),
    ...world.deliveries.map(({ id }) => [page, { type: 'deliver', delivery: id } as const]),
    ...[[], first].flatMap((chosen) =>
      [[], [{ type: 'confirm' } as const], [{ type: 'refuse' } as const]].map((answer): readonly PaymentAction[] => [
        page,
        ...chosen,
        { type: 'next' },
        ...card,
        { type: 'pay' },
        ...answer,
      ]),
    ),
    [page, { type: 'next' }, ...card.slice(0, 1), { type: 'pay' }],
    [page, { type: 'next' }, { type: 'strange', field: 'number' }],
    [{ type: 'confirm' }],
    [{ type: 'refuse' }],
    [page, { type: 'transfer' }],
    [page, { type: 'leave' }],
    [{ type: 'back' }],
  ];
};
