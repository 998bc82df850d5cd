import type { Criterion1d } from './criterion-1d.ts';
import { discrimination } from './discrimination.ts';

/** GDI: global discrimination Σw(P − P̄)², w ∝ L at the nodes (Kaplan et al. 2015). */
export const gdi: Criterion1d = {
  name: 'GDI',
  best: 'highest',
  scorer: (view) => discrimination(view, Float64Array.from(view.standing.likelihood)),
};
