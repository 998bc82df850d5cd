import type { EntryAction, EntryBody } from '@jalon/items/interactions';
import type { Bench } from './bench.ts';

/** A line written on. */
export async function entryHand(
  { area, hand }: Bench,
  _body: EntryBody,
  _state: unknown,
  action: EntryAction,
): Promise<1> {
  await hand.write(area.getByRole('textbox'), action.text);
  return 1;
}
