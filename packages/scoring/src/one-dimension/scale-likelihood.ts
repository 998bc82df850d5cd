import { ScoringError } from '../scoring-error.ts';
import { itemInformation } from './item-information.ts';
import type { Likelihood } from './likelihood.ts';
import { curvesOfItem, type ScaleItem } from './models/curves-of-item.ts';
import { emptyPoint, type ItemCurves } from './models/item-curves.ts';

/** The likelihood of some answers to the items of a scale; `responses[i]` is the category of `items[i]`, null where not given. */
export function scaleLikelihood(items: readonly ScaleItem[], responses: readonly (number | null)[]): Likelihood {
  if (responses.length > items.length)
    throw new ScoringError('unknown-item', `responses[${items.length}]`, 'no more responses than items');
  return curvesLikelihood(
    items.flatMap((item, i) => {
      const curves = curvesOfItem(item, `items[${i}]`);
      const category = responses[i] ?? null;
      if (category === null) return [];
      checkCategory(category, curves, `responses[${i}]`);
      return [{ curves, category }];
    }),
  );
}

/** Refuses a category that the item does not have. */
export function checkCategory(category: number, { categories }: ItemCurves, field: string): void {
  if (!Number.isInteger(category) || category < 0 || category >= categories)
    throw new ScoringError('invalid-outcome', field, `a whole number from 0 to ${categories - 1}`);
}

/** The same for items already turned into curves. */
export function curvesLikelihood(
  answered: readonly { readonly curves: ItemCurves; readonly category: number }[],
): Likelihood {
  const points = new Map([...new Set(answered.map(({ curves }) => curves.categories))].map((n) => [n, emptyPoint(n)]));
  const withPoints = answered.map(({ curves, category }) => ({
    at: curves.at,
    category,
    point: points.get(curves.categories) ?? emptyPoint(curves.categories),
  }));
  return {
    answers: answered.length,
    value(theta) {
      let value = 0;
      for (const { at, category, point } of withPoints) {
        at(theta, point);
        value += point.logP[category] as number;
      }
      return value;
    },
    at(theta) {
      let value = 0;
      let slope = 0;
      let bend = 0;
      let information = 0;
      let derivative = 0;
      let j = 0;
      for (const { at, category, point } of withPoints) {
        at(theta, point);
        const s = point.slope[category] as number;
        value += point.logP[category] as number;
        slope += s;
        bend += (point.curve[category] as number) - s * s;
        const sums = itemInformation(point);
        information += sums.information;
        derivative += sums.derivative;
        j += sums.j;
      }
      return { value, slope, bend, information, derivative, j };
    },
  };
}
