import type { Criterion1d } from './criterion-1d.ts';
import { discrimination } from './discrimination.ts';

/** GDIP: global discrimination Σw(P − P̄)², w ∝ π·L at the nodes (Kaplan et al. 2015). */
export const gdip: Criterion1d = {
  name: 'GDIP',
  best: 'highest',
  scorer: (view) =>
    discrimination(
      view,
      view.bank.prior.map((w, q) => w * (view.standing.likelihood[q] as number)),
    ),
};
