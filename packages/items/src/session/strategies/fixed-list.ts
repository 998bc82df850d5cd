import type { Item } from '../../item/item.ts';
import type { Strategy } from './strategy.ts';

/** These items, in this order; one named twice is asked twice. */
export function fixedList(ids: readonly Item['id'][]): Strategy {
  return (asked) => ids[asked.length] ?? null;
}
