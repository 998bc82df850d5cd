import { answersOn } from '../engine/answers-on.ts';
import { compiledConfig } from '../engine/compiled.ts';
import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { refuser } from '../refuser.ts';

/** How much people change from one session to the next, as variances (logits²): Q = general + [same area]·area + [same dimension]·own. */
export interface RetestDrift {
  readonly general: number;
  readonly area: number;
  readonly own: number;
}

/** A choice until there is data of people who came back. */
export function defaultRetestDrift(): RetestDrift {
  return { general: 0.09, area: 0.04, own: 0.09 };
}

/** The prior of the next session: what the last one left, N(μ, Σ), widened to N(μ, Σ + Q) by what may have changed meanwhile: θ₂ = θ₁ + d, d ~ N(0, Q) (Embretson 1991; the prediction step of Kalman 1960). */
export function retestPrior(previous: State, drift: RetestDrift = defaultRetestDrift()): GaussianPrior {
  const { general, area, own } = drift;
  for (const [name, value] of Object.entries({ general, area, own }))
    refuser('invalid-options', 'drift.')(value >= 0 && value < Infinity, name, 'a finite number from 0');
  const { posterior, config } = settle(previous);
  const { dimensions } = config.model;
  const size = dimensions.length;
  const covariance = Array.from(posterior.sigma, (value, at) => {
    const i = Math.floor(at / size);
    const j = at % size;
    const sameArea = dimensions[i]?.area === dimensions[j]?.area;
    return value + (general + (sameArea ? area : 0) + (i === j ? own : 0));
  });
  const { sites } = compiledConfig(config);
  const before = config.prior?.observed ?? [];
  const observed = dimensions
    .map(({ id }) => id)
    .filter((id, k) => before.includes(id) || answersOn(posterior.counts, sites, [k]) > 0);
  return { mean: [...posterior.mu], covariance, observed };
}
