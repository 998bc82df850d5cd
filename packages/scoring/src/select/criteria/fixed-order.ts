import type { ScoredItem } from '../../item/scored-item.ts';
import type { EngineCriterion } from '../criterion.ts';

/** The first of these ids that may be asked, and no other: a fixed form. */
export function fixedOrder(order: readonly string[]): EngineCriterion {
  return {
    name: 'order',
    isAmount: false,
    worth({ config }) {
      const places = new Map(order.map((id, place) => [id, place]));
      return ({ index }) => -(places.get((config.items[index] as ScoredItem).id) ?? Infinity);
    },
  };
}
