import type { ScoredItem } from '../../item/scored-item.ts';
import type { EngineCriterion } from '../criterion.ts';

/** Urry's rule (1970): the mean difficulty nearest to the posterior mean of the item's η. */
export const urry: EngineCriterion = {
  name: 'urry',
  isAmount: false,
  worth:
    ({ config, marginals: { center } }) =>
    ({ index, site }) => {
      const { b } = config.items[index] as ScoredItem;
      return -Math.abs(b.reduce((sum, step) => sum + step, 0) / b.length - (center[site] as number));
    },
};
