import type { EntryAction, EntryBody } from '@jalon/items/interactions';
import type { Bench } from './bench.ts';

/** A line written on. */
export async function entryHand(
  { area, hand }: Bench,
  body: EntryBody,
  _state: unknown,
  action: EntryAction,
): Promise<1> {
  const label = body.slots?.find(({ id }) => id === action.slot)?.label ?? body.label;
  const name = body.unit === undefined ? label : `${label} (${body.unit})`;
  await hand.write(area.getByRole('textbox', { name, exact: true }), action.text);
  return 1;
}
