import { ScoringError } from '../scoring-error.ts';
import type { Criterion } from './criterion.ts';

/** Items in the order given, then the others in the bank's: a fixed form. */
export function fixedOrder(order: readonly number[]): Criterion {
  const rank = new Map(order.map((item, position) => [item, position]));
  if (rank.size !== order.length) throw new ScoringError('invalid-item', 'order', 'each item at most once');
  return { name: 'fixed', best: 'lowest', scorer: () => (item) => rank.get(item) ?? order.length };
}
