import type { Item } from '@jalon/items';
import type { ScoredItem } from '@jalon/scoring';

/** What measurement needs of an item: its parameters, where it loads, what it costs in time. */
export function scoredItem(item: Item): ScoredItem {
  const { parameters, dimension, family, expectedSeconds } = item.meta;
  const { model, a, b, credits, chance, slip, sd } = parameters;
  return { id: item.id, dimension, family, seconds: expectedSeconds, model, a, b, credits, chance, slip, sd };
}
