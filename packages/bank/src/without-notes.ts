import type { BankItem, ItemMeta } from '@jalon/items';
import type { Bank } from './bank.ts';

/** What is written for authors and researchers; nothing that asks, scores or measures. */
const NOTES: ReadonlySet<string> = new Set<keyof ItemMeta>([
  'reviews',
  'reviewStatus',
  'note',
  'needsRewording',
  'fragile',
  'accessibilityNotes',
  'readingLevel',
]);

/**
 * The same bank without what only authors and researchers read: reviews, notes, reasons of a difficulty. Everything that asks, scores
 * and measures is there, and a page has less to fetch.
 */
export function withoutNotes(bank: Bank): Bank {
  return { ...bank, items: bank.items.map((one) => itemWithoutNotes(one)) };
}

function itemWithoutNotes({ item, ...halves }: BankItem): BankItem {
  const meta = Object.fromEntries(
    Object.entries(item.meta).filter(([name]) => !NOTES.has(name)),
  ) as unknown as ItemMeta;
  return { ...halves, item: { ...item, meta: { ...meta, parameters: { ...meta.parameters, rationale: '' } } } };
}
