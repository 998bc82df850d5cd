import type {
  PaymentAction,
  PaymentScreen,
  PaymentState,
  PaymentWorld,
} from '../../../../packages/items/src/simulations/payment/world.ts';
import { NOWHERE } from './nowhere.ts';
import { unless } from './unless.ts';

/** Each screen has its own buttons, and a deleted message has none. */
export function paymentOutOfPlace(world: PaymentWorld, { screen, done }: PaymentState): readonly PaymentAction[] {
  const on = (...screens: readonly PaymentScreen[]): boolean => screens.includes(screen);
  return [
    { type: 'toggle', option: NOWHERE },
    { type: 'deliver', delivery: NOWHERE },
    { type: 'fill', field: NOWHERE, text: '' },
    { type: 'strange', field: NOWHERE },
    ...unless<PaymentAction>(on('message') && !done.includes('deleted'), { type: 'follow' }, { type: 'delete' }),
    ...unless<PaymentAction>(on('basket', 'card'), { type: 'look' }),
    ...unless<PaymentAction>(on('basket', 'card', 'declined'), { type: 'leave' }, { type: 'back' }),
    ...unless<PaymentAction>(
      on('basket'),
      { type: 'next' },
      ...world.options.map(({ id }): PaymentAction => ({ type: 'toggle', option: id })),
      ...world.deliveries.map(({ id }): PaymentAction => ({ type: 'deliver', delivery: id })),
    ),
    ...unless<PaymentAction>(on('basket') && world.transfer !== undefined, { type: 'transfer' }),
    ...unless<PaymentAction>(on('card'), { type: 'pay' }, { type: 'strange', field: 'code' }),
    ...unless<PaymentAction>(on('bank'), { type: 'confirm' }, { type: 'refuse' }),
  ];
}
