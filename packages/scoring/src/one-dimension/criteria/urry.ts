import { ScoringError } from '../../scoring-error.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** Urry's rule (1970): the difficulty nearest to θ̂. Right-or-wrong items only. */
export const urry: Criterion1d = {
  name: 'Urry',
  best: 'lowest',
  scorer({ bank, theta }) {
    const { logistic } = bank;
    if (!logistic) throw new ScoringError('invalid-item', 'items', 'right-or-wrong items, which have one difficulty');
    return (item) => Math.abs((logistic.b[item] as number) - theta);
  },
};
