import type { Item } from '@jalon/items';

/**
 * Without what this person was shown before, wherever the same dimension has something fresh: an equivalent of the same family, or
 * another. Where a dimension has nothing fresh left, what was seen may come again: a second look is better than none.
 */
export function freshFirst(items: readonly Item[], seen: readonly string[] = []): readonly Item[] {
  if (seen.length === 0) return items;
  const before = new Set(seen);
  const renewed = new Set(items.filter(({ id }) => !before.has(id)).map(({ meta }) => meta.dimension));
  return items.filter(({ id, meta }) => !before.has(id) || !renewed.has(meta.dimension));
}
