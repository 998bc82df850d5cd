import { ScoringError } from '../../scoring-error.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** Items in the order given, then the others in the bank's: a fixed form. */
export function fixedOrder(order: readonly number[]): Criterion1d {
  const rank = new Map(order.map((item, position) => [item, position]));
  if (rank.size !== order.length) throw new ScoringError('invalid-options', 'order', 'each item at most once');
  return {
    name: 'fixed',
    best: 'lowest',
    scorer({ bank }) {
      for (const [i, item] of order.entries())
        if (!bank.items[item])
          throw new ScoringError('unknown-item', `order[${i}]`, `a position from 0 to ${bank.size - 1}, not ${item}`);
      return (item) => rank.get(item) ?? order.length;
    },
  };
}
