import { outcomeCurves } from '../item/outcome-curves.ts';
import { outcomeRow, type Outcome } from '../item/outcome.ts';
import { emptyCurves } from '../models/response-model.ts';
import { log } from '../numeric/log.ts';
import { ScoringError } from '../scoring-error.ts';
import { curveItem, type OneDimensionItem } from './one-dimension-item.ts';

/** ln L at θ with its derivatives l′ and l″, and the expected information Σ P′²/P. */
export interface LikelihoodPoint {
  readonly value: number;
  readonly slope: number;
  readonly bend: number;
  readonly information: number;
}

/** The log-likelihood of some answers as a function of θ; a null answer was not given. */
export function logLikelihood(
  items: readonly OneDimensionItem[],
  responses: readonly (Outcome | null)[],
  dontKnowOffered: boolean,
): (theta: number) => LikelihoodPoint {
  const answered = items.flatMap((item, i) => {
    const response = responses[i] ?? null;
    if (response === null) return [];
    const row = outcomeRow(response, item.b.length + 1);
    if (row === null || (response.kind === 'dont_know' && !dontKnowOffered))
      throw new ScoringError('invalid-outcome', `responses[${i}]`, 'an outcome that the item offers');
    return [{ row, curvesAt: outcomeCurves(curveItem(item), dontKnowOffered), curves: emptyCurves(item.b.length + 2) }];
  });
  return (theta) => {
    let value = 0;
    let slope = 0;
    let bend = 0;
    let information = 0;
    for (const { row, curvesAt, curves } of answered) {
      curvesAt(theta, curves);
      const { p, d1, d2 } = curves;
      const ratio = (d1[row] as number) / (p[row] as number);
      value += log(p[row] as number);
      slope += ratio;
      bend += (d2[row] as number) / (p[row] as number) - ratio * ratio;
      for (let o = 0; o < p.length; o++)
        if ((p[o] as number) > 0) information += ((d1[o] as number) * (d1[o] as number)) / (p[o] as number);
    }
    return { value, slope, bend, information };
  };
}
