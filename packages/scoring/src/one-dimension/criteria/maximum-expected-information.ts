import { informationAt } from '../adaptive/information-at.ts';
import { momentsByCategory } from '../adaptive/moments.ts';
import { posteriorWindow } from '../adaptive/posterior-window.ts';
import type { ItemCurves } from '../models/item-curves.ts';
import type { Criterion1d } from './criterion-1d.ts';

/** MEI: Σₖ Pₖ(θ̂)·I(θ̂ₖ), θ̂ₖ the posterior mean after answer k (van der Linden 1998). */
export const maximumExpectedInformation: Criterion1d = {
  name: 'MEI',
  best: 'highest',
  scorer({ bank, standing, theta }) {
    const window = posteriorWindow(bank, standing);
    return (item) => {
      const point = bank.scratch(item);
      (bank.curves[item] as ItemCurves).at(theta, point);
      const likely = point.p.slice();
      return momentsByCategory(bank, window, standing.mean, item).reduce(
        (sum, { mean }, c) => sum + (likely[c] as number) * informationAt(bank, item, mean),
        0,
      );
    };
  },
};
