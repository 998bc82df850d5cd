import { compiledConfig } from '../engine/compiled.ts';
import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import { priorArrays } from '../engine/prior-arrays.ts';
import { priorCovariance } from '../prior/prior-covariance.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Estimate } from './summary.ts';

/** 95th percentile of N(0, 1). */
const Z95 = 1.6448536269514722;

/**
 * G, what all dimensions have in common, standard normal in the population, by regression on θ (Thomson 1951): with B = Cov(G,θ)Σ₀⁻¹,
 * mean B(μ−μ₀) and variance 1−B·Cov(θ,G)+BΣB′. Σ₀ and μ₀ are the model's, whatever prior the session began with.
 */
export function generalFactor(state: State): Estimate {
  const { posterior, config } = settle(state);
  const { size } = compiledConfig(config);
  const { dimensions, variance: v } = config.model;
  const means = Float64Array.from(dimensions, ({ mean }) => mean);
  const model = priorArrays(means, priorCovariance(config.model));
  if (!model) throw new ScoringError('invalid-model', 'model.dimensions', 'a positive definite covariance');
  const withG = Float64Array.from(dimensions, ({ general }) => Math.sqrt(v * general));
  const b = withG.map((_, i) =>
    withG.reduce((sum, covariance, j) => sum + covariance * (model.priorPrecision[i * size + j] as number), 0),
  );
  let mean = 0;
  let variance = 1;
  for (let i = 0; i < size; i++) {
    const weight = b[i] as number;
    mean += weight * ((posterior.mu[i] as number) - (means[i] as number));
    variance -= weight * (withG[i] as number);
    for (let j = 0; j < size; j++) variance += weight * (posterior.sigma[i * size + j] as number) * (b[j] as number);
  }
  const sd = Math.sqrt(variance);
  return { mean, sd, interval90: [mean - Z95 * sd, mean + Z95 * sd] };
}
