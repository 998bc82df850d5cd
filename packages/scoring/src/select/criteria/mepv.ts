import type { EngineCriterion } from '../criterion.ts';

/** Minimum expected posterior variance of the item's own η: most expected variance removed, Δ, logits² (Owen 1975; van der Linden 1998). */
export const mepv: EngineCriterion = {
  name: 'mepv',
  isAmount: true,
  worth: () => (_, reduction) => reduction,
};
