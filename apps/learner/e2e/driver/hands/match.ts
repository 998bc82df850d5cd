import type { MatchAction, MatchBody } from '@jalon/items/interactions';
import { quote, type Bench } from './bench.ts';

/** A thing put with what it goes with, by drag or in two touches. */
export async function matchHand(
  { area, hand }: Bench,
  _body: MatchBody,
  _state: unknown,
  action: MatchAction,
): Promise<1> {
  if (action.type === 'part') throw new Error('nobody changes their mind on purpose');
  const place = area.locator(`[data-place=${quote(action.place)}]`);
  const to = hand.input === 'mouse' ? place : place.getByRole('button').first();
  await hand.move(area.locator(`[data-thing=${quote(action.thing)}]`), to);
  return 1;
}
