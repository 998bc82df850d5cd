import { log } from '../../numeric/log.ts';
import type { EngineCriterion } from '../criterion.ts';

/** D-optimality: expected gain in ln det Σ⁻¹, −ln(1−Δ/v), v the variance of the item's η (Segall 1996). */
export const dOptimal: EngineCriterion = {
  name: 'd-optimal',
  isAmount: true,
  worth:
    ({ marginals: { variance } }) =>
    ({ site }, reduction) =>
      -log(1 - reduction / (variance[site] as number)),
};
