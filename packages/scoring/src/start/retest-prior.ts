import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { ScoringError } from '../scoring-error.ts';

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

/** The prior of the next session: what the last one left, widened by what may have changed meanwhile. */
export function retestPrior(previous: State, drift: RetestDrift = defaultRetestDrift()): GaussianPrior {
  for (const [name, value] of Object.entries(drift))
    if (!(value >= 0 && value < Infinity))
      throw new ScoringError('invalid-options', `drift.${name}`, 'a finite variance from 0');
  const { posterior, config } = settle(previous);
  const { dimensions } = config.model;
  const size = dimensions.length;
  const covariance = Array.from(posterior.sigma, (value, at) => {
    const i = Math.floor(at / size);
    const j = at % size;
    const sameArea = dimensions[i]?.area === dimensions[j]?.area;
    return value + (drift.general + (sameArea ? drift.area : 0) + (i === j ? drift.own : 0));
  });
  return { mean: [...posterior.mu], covariance };
}
