import type { Criterion1d } from './criterion-1d.ts';
import { kullbackLeibler } from './kullback-leibler.ts';

/** KL: ∫L·K, up to the factor of L, the same for all items (Chang & Ying 1996). */
export const kl: Criterion1d = {
  name: 'KL',
  best: 'highest',
  scorer: (view) =>
    kullbackLeibler(
      view,
      view.bank.cell.map((w, q) => w * (view.standing.likelihood[q] as number)),
    ),
};
