import type { Site } from '../../engine/site.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import type { EngineCriterion } from '../criterion.ts';
import { posteriorWeightedInformation } from './posterior-weighted-information.ts';

/** Maximum posterior-weighted information along the item's loadings (van der Linden 1998). */
export const mpwi: EngineCriterion = {
  name: 'mpwi',
  isAmount: true,
  worth:
    ({ config, compiled, marginals }) =>
    (item) => {
      const { nodes } = compiled.sites[item.site] as Site;
      return posteriorWeightedInformation(item, config.items[item.index] as ScoredItem, nodes, marginals);
    },
};
