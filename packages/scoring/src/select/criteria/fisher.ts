import { outcomeInformation } from '../../item/outcome-information.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import type { EngineCriterion } from '../criterion.ts';

/** Maximum Fisher information at the posterior mean of the item's η (Lord 1980). */
export const fisher: EngineCriterion = {
  name: 'fisher',
  isAmount: true,
  worth:
    ({ config, marginals: { center } }) =>
    ({ index, site }) =>
      outcomeInformation(config.items[index] as ScoredItem)(center[site] as number),
};
