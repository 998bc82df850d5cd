import type { ArrangeAction, ArrangeState, ArrangeWorld } from '@jalon/items';
import { quote, type Bench } from './bench.ts';

/** A thing taken and put in its place, by drag or in two touches. */
export async function arrangeHand(
  { area, hand, page }: Bench,
  _world: ArrangeWorld,
  _state: ArrangeState,
  action: ArrangeAction,
  next: ArrangeAction | undefined,
): Promise<1 | 2> {
  if (action.type === 'cancel') {
    await page.keyboard.press('Escape');
    return 1;
  }
  if (action.type === 'drop') throw new Error('nobody drops beside on purpose');
  if (action.type === 'put') throw new Error('a place comes after a thing');
  const thing = area.locator(`[data-thing=${quote(action.thing)}]`);
  if (next?.type !== 'put') {
    await hand.press(thing);
    return 1;
  }
  const place = area.locator(`[data-place=${quote(next.place)}]`);
  await hand.move(thing, hand.input === 'mouse' ? place : place.getByRole('button').first());
  return 2;
}
