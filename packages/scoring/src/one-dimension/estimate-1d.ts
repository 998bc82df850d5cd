import type { Outcome } from '../item/outcome.ts';
import { ScoringError } from '../scoring-error.ts';
import { expectedAPosteriori } from './expected-a-posteriori.ts';
import { logLikelihood } from './log-likelihood.ts';
import { interiorMaximum } from './maximum.ts';
import type { OneDimensionItem } from './one-dimension-item.ts';

/** N(mean, sd²), logits. */
export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}

/** How to estimate. ML ignores the prior. */
export type Estimate1dOptions = (
  | { readonly method: 'EAP' | 'MAP'; readonly prior: NormalPrior }
  | { readonly method: 'ML'; readonly prior?: NormalPrior }
) & {
  /** False where "I don't know" could not be answered: chance and slip are then the c and 1 − d of the four-parameter model. */
  readonly dontKnowOffered?: boolean;
};

/** θ in logits, null with the reason where the answers do not determine it. */
export interface Estimate1d {
  readonly theta: number | null;
  /** EAP: posterior standard deviation. MAP, ML: 1/√(expected information, plus the prior's for MAP); infinite without estimate. */
  readonly se: number;
  readonly reason?: 'no-answer' | 'no-interior-maximum';
}

/** Maximum likelihood is sought on ±8. */
const ML_RANGE = 8;
const PRIOR_REACH = 7;

/**
 * One ability from the answers to items of one scale. EAP: posterior mean on a grid (Bock & Mislevy 1982). MAP: l′ + (μ−θ)/σ² = 0.
 * ML: l′ = 0, null unless the maximum beats both ends of the range. `responses[i]` belongs to `items[i]`; null was not given.
 */
export function estimate1d(
  items: readonly OneDimensionItem[],
  responses: readonly (Outcome | null)[],
  options: Estimate1dOptions,
): Estimate1d {
  const likelihood = logLikelihood(items, responses, options.dontKnowOffered ?? true);
  switch (options.method) {
    case 'EAP':
      return expectedAPosteriori(likelihood, checkedPrior(options.prior));
    case 'MAP':
      return maximumAPosteriori(likelihood, checkedPrior(options.prior));
    case 'ML':
      return responses.some((response) => response !== null)
        ? maximumLikelihood(likelihood)
        : { theta: null, se: Infinity, reason: 'no-answer' };
    default:
      return options satisfies never;
  }
}

function maximumAPosteriori(likelihood: ReturnType<typeof logLikelihood>, { mean, sd }: NormalPrior): Estimate1d {
  const precision = 1 / (sd * sd);
  const objective = (theta: number): { value: number; slope: number; bend: number } => {
    const { value, slope, bend } = likelihood(theta);
    const distance = theta - mean;
    return {
      value: value - 0.5 * precision * distance * distance,
      slope: slope - precision * distance,
      bend: bend - precision,
    };
  };
  const low = Math.min(-ML_RANGE, mean - PRIOR_REACH * sd);
  const high = Math.max(ML_RANGE, mean + PRIOR_REACH * sd);
  const theta = interiorMaximum(objective, low, high);
  if (theta === null) return { theta, se: Infinity, reason: 'no-interior-maximum' };
  return { theta, se: 1 / Math.sqrt(likelihood(theta).information + precision) };
}

function maximumLikelihood(likelihood: ReturnType<typeof logLikelihood>): Estimate1d {
  const theta = interiorMaximum(likelihood, -ML_RANGE, ML_RANGE);
  const atEnds = Math.max(likelihood(-ML_RANGE).value, likelihood(ML_RANGE).value);
  if (theta === null || likelihood(theta).value <= atEnds)
    return { theta: null, se: Infinity, reason: 'no-interior-maximum' };
  return { theta, se: 1 / Math.sqrt(likelihood(theta).information) };
}

function checkedPrior(prior: NormalPrior): NormalPrior {
  if (!Number.isFinite(prior.mean) || !(prior.sd > 0 && prior.sd < Infinity))
    throw new ScoringError('invalid-prior', 'options.prior', 'a finite mean and an sd above 0');
  return prior;
}
