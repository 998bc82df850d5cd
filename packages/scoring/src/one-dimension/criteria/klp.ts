import type { Criterion1d } from './criterion-1d.ts';
import { kullbackLeibler } from './kullback-leibler.ts';

/** KLP: ∫π·L·K, up to the factor of L, the same for all items (Chang & Ying 1996). */
export const klp: Criterion1d = {
  name: 'KLP',
  best: 'highest',
  scorer: (view) =>
    kullbackLeibler(
      view,
      view.bank.priorWeight.map((w, q) => w * (view.standing.likelihood[q] as number)),
    ),
};
