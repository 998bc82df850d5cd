import type { BankItem, Item } from '../item/item.ts';
import { withoutAuthorWords } from './without-author-words.ts';

/**
 * The half of a bank's item that a page needs: never the key, nor what its authors wrote of it (which may tell the answer in
 * words), nor any member that an item does not declare. This keeps answers out of the page's data; whoever holds the whole
 * bank still has them.
 */
export function toDelivery({ item }: BankItem): Item {
  const { schema, id, version, type, responses, outcomes, content, meta } = item;
  return withoutAuthorWords({ schema, id, version, type, responses, outcomes, content, meta });
}
