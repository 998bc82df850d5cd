import { emptyCurves } from '../models/response-model.ts';
import { ScoringError } from '../scoring-error.ts';
import { checkCurves } from './check-curves.ts';
import type { CurveItem } from './knowledge-curves.ts';
import { outcomeCurves } from './outcome-curves.ts';

/** Probability of every outcome of one item for somebody at θ; they sum to 1. */
export interface OutcomeProbabilities {
  readonly categories: number[];
  readonly dontKnow: number;
}

/**
 * What the engine expects of somebody at θ (logits): chance, slips and "I don't know" included, averaged over the
 * uncertainty `sd` of the item's parameters. Set `sd` to zeros for an item whose parameters are the truth.
 */
export function outcomeProbabilities(item: CurveItem, theta: number): OutcomeProbabilities {
  checkCurves(item, 'item');
  if (!Number.isFinite(theta)) throw new ScoringError('invalid-options', 'theta', 'a finite number');
  const curves = emptyCurves(item.b.length + 2);
  outcomeCurves(item)(theta, curves);
  const [...probabilities] = curves.p;
  const dontKnow = probabilities.pop() as number;
  return { categories: probabilities, dontKnow };
}
