import { log } from '../../numeric/log.ts';
import { ScoringError } from '../../scoring-error.ts';
import type { Criterion1d } from './criterion-1d.ts';

/**
 * Urry's rule with the θ where the item informs most instead of its difficulty:
 * θ* = b + ln[(1 + √(1 + 8c))/2]/a (Birnbaum 1968). Rasch to 3PL.
 */
export const nearestOptimum: Criterion1d = {
  name: 'optimum',
  best: 'lowest',
  scorer({ bank, theta }) {
    const { logistic } = bank;
    if (!logistic || logistic.d.some((d) => d !== 1))
      throw new ScoringError('invalid-item', 'items', 'Rasch, 2PL or 3PL items');
    return (item) => {
      const c = logistic.c[item] as number;
      const shift = log((1 + Math.sqrt(1 + 8 * c)) / 2) / (logistic.a[item] as number);
      return Math.abs((logistic.b[item] as number) + shift - theta);
    };
  },
};
