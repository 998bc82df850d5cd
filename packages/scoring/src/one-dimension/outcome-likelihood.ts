import { checkCurves } from '../item/check-curves.ts';
import { outcomeCurves } from '../item/outcome-curves.ts';
import { outcomeRow, type Outcome } from '../item/outcome.ts';
import { emptyCurves } from '../models/response-model.ts';
import { log } from '../numeric/log.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Likelihood } from './likelihood.ts';
import { curveItem, type OneDimensionItem } from './one-dimension-item.ts';

/** The likelihood of some outcomes of adaptive items; a null answer was not given. */
export function outcomeLikelihood(
  items: readonly OneDimensionItem[],
  responses: readonly (Outcome | null)[],
  dontKnowOffered: boolean,
): Likelihood {
  if (responses.length > items.length)
    throw new ScoringError('unknown-item', `responses[${items.length}]`, 'no more responses than items');
  const answered = items.flatMap((item, i) => {
    checkCurves(curveItem(item), `items[${i}]`);
    const response = responses[i] ?? null;
    if (response === null) return [];
    const row = outcomeRow(response, item.b.length + 1);
    if (row === null || (response.kind === 'dont_know' && !(dontKnowOffered && item.dontKnow !== 0)))
      throw new ScoringError('invalid-outcome', `responses[${i}]`, 'an outcome that the item offers');
    return [{ row, curvesAt: outcomeCurves(curveItem(item), dontKnowOffered), curves: emptyCurves(item.b.length + 2) }];
  });
  return {
    answers: answered.length,
    value(theta) {
      let value = 0;
      for (const { row, curvesAt, curves } of answered) {
        curvesAt(theta, curves);
        value += log(curves.p[row] as number);
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
      for (const { row, curvesAt, curves } of answered) {
        curvesAt(theta, curves);
        const { p, d1, d2 } = curves;
        const ratio = (d1[row] as number) / (p[row] as number);
        value += log(p[row] as number);
        slope += ratio;
        bend += (d2[row] as number) / (p[row] as number) - ratio * ratio;
        for (let o = 0; o < p.length; o++) {
          const probability = p[o] as number;
          if (probability === 0) continue;
          const first = d1[o] as number;
          const s = first / probability;
          information += first * s;
          j += s * (d2[o] as number);
          derivative += s * (2 * (d2[o] as number) - first * s);
        }
      }
      return { value, slope, bend, information, derivative, j };
    },
  };
}
