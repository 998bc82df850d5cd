import type { OrderAction, OrderBody } from '@jalon/items/interactions';
import { quote, type Bench } from './bench.ts';

/** Things one after the other into the list: dragged there with a mouse, else pressed. */
export async function orderHand(
  { area, hand }: Bench,
  _body: OrderBody,
  _state: unknown,
  action: OrderAction,
): Promise<1> {
  if (action.type === 'take' || action.before !== undefined) throw new Error('nobody changes their mind on purpose');
  const thing = area.locator(`[data-waiting=${quote(action.option)}]`);
  if (hand.input === 'mouse') await hand.move(thing, area.locator('.jv-order-next'));
  else await hand.press(thing);
  return 1;
}
