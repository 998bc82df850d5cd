import type { EngineCriterion } from '../criterion.ts';

/** The dimensions asked about least come first, then the gain; what promises none comes last. */
export const balanced: EngineCriterion = {
  name: 'balanced',
  isAmount: false,
  worth:
    ({ asked }) =>
    ({ dimension }, _, gain) =>
      gain > 0 ? gain - (asked[dimension] as number) : -Infinity,
};
