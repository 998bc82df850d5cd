import type { Body, Item } from '@jalon/items';
import { bankItem } from './bank-item.ts';

/** An item around a body that the bank has none of, with everything else as in one of the bank's. */
export function askedItem(body: Body): Item {
  return { ...bankItem('item:pointer-mouse-use'), id: 'item:story', type: body.type, content: { fr: body } };
}
