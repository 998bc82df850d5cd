import type { Item, ItemMeta } from '../item/item.ts';

/** What is written for authors and researchers: it may say in plain words which answer is right. Nothing that asks, scores or measures. */
const AUTHOR_WORDS: ReadonlySet<string> = new Set<keyof ItemMeta>([
  'reviews',
  'reviewStatus',
  'note',
  'needsRewording',
  'fragile',
  'accessibilityNotes',
  'readingLevel',
]);

/** The same item without what only its authors and researchers read: reviews, notes, the reasons of a difficulty. */
export function withoutAuthorWords(item: Item): Item {
  const kept = Object.entries(item.meta).filter(([name]) => !AUTHOR_WORDS.has(name));
  const meta = Object.fromEntries(kept) as unknown as ItemMeta;
  return { ...item, meta: { ...meta, parameters: { ...meta.parameters, rationale: '' } } };
}
