import type { Bank } from '@jalon/bank';
import type { Locale } from '@jalon/referential';

/** What was asked, in the words of the bank; the id of an activity that it does not have any more. */
export function itemTitle(bank: Bank, itemId: string, locale: Locale): string {
  const content = bank.items.find(({ item }) => item.id === itemId)?.item.content;
  return content?.[locale]?.title ?? content?.fr?.title ?? itemId;
}

/** What it shows that one can do; its id where the bank does not have it any more. */
export function itemCan(bank: Bank, itemId: string, locale: Locale): string {
  return bank.items.find(({ item }) => item.id === itemId)?.item.meta.can[locale] ?? itemId;
}
