import { bank } from '@jalon/bank';
import type { Item } from '@jalon/items';

/** An item of the bank as it is delivered; a story that names one that is gone fails. */
export function bankItem(id: Item['id']): Item {
  const found = bank().items.find(({ item }) => item.id === id);
  if (found === undefined) throw new Error(`the bank has no ${id}`);
  return found.item;
}
