import { momentsByCategory } from '../adaptive/moments.ts';
import { posteriorWindow } from '../adaptive/posterior-window.ts';
import type { ItemCurves } from '../models/item-curves.ts';
import type { Criterion1d } from './criterion-1d.ts';

/**
 * Posterior variances after each answer weighted by P(θ̂), as if θ̂ were known: what some programs call MEPV (Magis & Raîche 2012). For comparison only;
 * the expectation under what is really known is `minimumExpectedVariance`.
 */
export const plugInExpectedVariance: Criterion1d = {
  name: 'plug-in-MEPV',
  best: 'lowest',
  scorer({ bank, standing, theta }) {
    const window = posteriorWindow(bank, standing);
    return (item) => {
      const point = bank.scratch(item);
      (bank.curves[item] as ItemCurves).at(theta, point);
      return momentsByCategory(bank, window, standing.mean, item).reduce(
        (sum, { variance }, c) => sum + (point.p[c] as number) * variance,
        0,
      );
    };
  },
};
