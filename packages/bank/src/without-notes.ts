import { withoutAuthorWords } from '@jalon/items';
import type { Bank } from './bank.ts';

/**
 * The same bank without what only authors and researchers read: reviews, notes, reasons of a difficulty. Everything that asks, scores
 * and measures is there, and a page has less to fetch.
 */
export function withoutNotes(bank: Bank): Bank {
  return { ...bank, items: bank.items.map((one) => ({ ...one, item: withoutAuthorWords(one.item) })) };
}
