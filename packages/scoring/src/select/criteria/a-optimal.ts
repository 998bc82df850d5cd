import type { EngineCriterion } from '../criterion.ts';

/** A-optimality: expected share of the weighted trace of Σ removed (Segall 1996; Mulder & van der Linden 2009). */
export const aOptimal: EngineCriterion = {
  name: 'a-optimal',
  isAmount: true,
  worth: () => (_, __, gain) => gain,
};
