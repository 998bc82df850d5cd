import { ScoringError } from '../scoring-error.ts';
import { checkCurves } from './check-curves.ts';
import type { CurveItem } from './parameter-variants.ts';
import { knowledgeProbabilities } from './knowledge-probabilities.ts';
import { outcomeMixing } from './outcome-mixing.ts';

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
  const known = new Float64Array(item.b.length + 1);
  knowledgeProbabilities(item)(theta, known);
  const mixing = outcomeMixing(known.length, item.chance, item.slip, item.dontKnow);
  const outcomes = known.length + 1;
  const probabilities = Array.from({ length: outcomes }, (_, o) =>
    known.reduce((sum, p, c) => sum + (mixing[c * outcomes + o] as number) * p, 0),
  );
  return { categories: probabilities.slice(0, -1), dontKnow: probabilities[known.length] as number };
}
