import { compiledConfig } from '../engine/compiled.ts';
import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import { normalCdf } from '../numeric/normal-cdf.ts';
import { ScoringError } from '../scoring-error.ts';
import { composite } from '../summary/composite.ts';
import type { Estimate } from '../summary/summary.ts';
import { multiply, transpose } from './multiply.ts';

/** How far somebody moved between two sessions, logits, and how sure that is. */
export interface ChangeEstimate extends Estimate {
  /** P(change > 0), 0–1. */
  readonly probability: number;
  /** True when the probability reaches the threshold asked for. */
  readonly progress: boolean;
}

/** Change overall and by area; never by dimension, where two sessions cannot tell. */
export interface Change {
  readonly overall: ChangeEstimate;
  /** In the order in which the model first names them. */
  readonly areas: readonly (ChangeEstimate & { readonly id: string })[];
}

/** With it, at most three in a hundred who did not change are said to have progressed overall. */
const USUAL_THRESHOLD = 0.9;
const CLOSE = 1e-9;

/**
 * What changed between two sessions, the second begun with `retestPrior` of the first. Both are revised together
 * (Rauch, Tung & Striebel 1965): C = P₁(P₁+Q)⁻¹, m₁* = m₁+C(m₂−m₁), P₁* = P₁+C(P₂−P₁−Q)C′;
 * d = m₂−m₁*, Var d = P₂+P₁*−CP₂−P₂C′.
 */
export function changeBetween(before: State, after: State, threshold: number = USUAL_THRESHOLD): Change {
  if (!(threshold > 0.5 && threshold < 1))
    throw new ScoringError('invalid-options', 'threshold', 'a probability between .5 and 1');
  const { posterior: first, config } = settle(before);
  const { posterior: second } = settle(after);
  const { size, priorMean, priorCovariance, priorPrecision } = compiledConfig(after.config);
  const follows =
    size === first.mu.length &&
    priorMean.every((m: number, i: number) => Math.abs(m - (first.mu[i] as number)) < CLOSE);
  if (!after.config.prior || !follows)
    throw new ScoringError('invalid-prior', 'after.config.prior', 'what retestPrior makes of the first session');
  const gain = multiply(first.sigma, priorPrecision, size);
  const back = transpose(gain, size);
  const moved = second.mu.map((m, i): number => m - (priorMean[i] as number));
  const mean = moved.map((own, i) => moved.reduce((sum, d, j) => sum - (gain[i * size + j] as number) * d, own));
  const shrunk = second.sigma.map((value, at) => value - (priorCovariance[at] as number));
  const revised = multiply(multiply(gain, shrunk, size), back, size);
  const cross = multiply(gain, second.sigma, size);
  const covariance = second.sigma.map(
    (value, at) =>
      value +
      (first.sigma[at] as number) +
      (revised[at] as number) -
      (cross[at] as number) -
      (cross[(at % size) * size + Math.floor(at / size)] as number),
  );
  const of = (members: readonly number[]): ChangeEstimate => {
    const estimate = composite({ mu: mean, sigma: covariance }, members);
    const probability = normalCdf(estimate.mean / estimate.sd);
    return { ...estimate, probability, progress: probability >= threshold };
  };
  const { dimensions } = config.model;
  const areas = [...new Set(dimensions.map(({ area }) => area))];
  return {
    overall: of([...dimensions.keys()]),
    areas: areas.map((id) => ({ id, ...of([...dimensions.keys()].filter((k) => dimensions[k]?.area === id)) })),
  };
}
