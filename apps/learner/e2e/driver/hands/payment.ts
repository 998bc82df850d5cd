import type { PaymentAction, PaymentState, PaymentWorld } from '@jalon/items';
import { paymentWords } from '../../../../../packages/widget/src/views/payment/payment-words.ts';
import { quote, startOf, tick, type Bench } from './bench.ts';

/** Messages, boxes and cards of a payment; a strange card is typed as a stranger would. */
export async function paymentHand(
  bench: Bench,
  world: PaymentWorld,
  _state: PaymentState,
  action: PaymentAction,
): Promise<1> {
  const { area, hand, locale } = bench;
  const words = paymentWords[locale];
  const press = async (name: string | RegExp): Promise<1> => {
    await hand.press(area.getByRole('button', { name, exact: true }));
    return 1;
  };
  switch (action.type) {
    case 'follow':
      await hand.press(area.getByRole('link', { name: world.message?.link ?? '', exact: true }));
      return 1;
    case 'delete':
      return await press(words.remove);
    case 'look':
      return await press(words.look);
    case 'toggle':
      return await tick(bench, area.locator(`[data-option=${quote(action.option)}] input`));
    case 'deliver':
      return await tick(bench, area.locator(`[data-delivery=${quote(action.delivery)}] input`));
    case 'next':
      return await press(words.next);
    case 'back':
      return await press(words.back);
    case 'fill':
      await hand.write(area.getByLabel(words.fields[action.field], { exact: true }), action.text);
      return 1;
    case 'strange':
      await hand.write(area.getByLabel(words.fields[action.field], { exact: true }), '9999999');
      return 1;
    case 'pay':
      return await press(startOf(words.pay));
    case 'transfer':
      return await press(world.transfer?.label ?? '');
    case 'confirm':
      return await press(words.confirm);
    case 'refuse':
      return await press(words.refuse);
    case 'leave':
      return await press(words.leave);
    default: {
      const never: never = action;
      return never;
    }
  }
}
