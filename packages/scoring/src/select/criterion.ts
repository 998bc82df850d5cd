import type { Compiled, CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import type { State } from '../engine/state.ts';
import type { Site } from '../engine/site.ts';
import { outcomeInformation } from '../item/outcome-information.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { log } from '../numeric/log.ts';
import { refuse } from '../refuser.ts';
import { kullbackLeibler } from './kullback-leibler.ts';
import { likelihoodWeights } from './likelihood-weights.ts';
import type { Marginals } from './marginals.ts';
import { posteriorWeightedInformation } from './posterior-weighted-information.ts';

/**
 * What makes an item the best one to ask. `a-optimal`: expected share of the weighted trace of Σ removed (Segall 1996);
 * `d-optimal`: expected gain in ln det Σ⁻¹, −ln(1−Δ/v) (Segall 1996); `balanced`: the dimensions asked about least come
 * first, then the gain. On the item's own η alone: `mepv`, expected variance removed Δ (Owen 1975; van der Linden 1998);
 * `fisher`, information at the mean (Lord 1980); `mpwi`, information averaged over the posterior (van der Linden 1998);
 * `kl` and `posterior-kl`, Kullback–Leibler information between the mean and the rest, averaged over the likelihood or the
 * posterior (Chang & Ying 1996; Wang, Chang & Boughton 2011); `mutual-information`, nats (Weissman 2007); `urry`, nearness
 * of difficulty (Urry 1970). `random`, drawn from (seed, presented, item); `order`, the first of the list that may be asked.
 */
export type Criterion =
  | 'a-optimal'
  | 'd-optimal'
  | 'balanced'
  | 'mepv'
  | 'fisher'
  | 'mpwi'
  | 'kl'
  | 'posterior-kl'
  | 'mutual-information'
  | 'urry'
  | 'random'
  | { readonly order: readonly string[] };

/** How good an item is by one criterion; the highest is asked. */
export type Worth = (item: CompiledItem, reduction: number, gain: number) => number;

/** False for a draw or a fixed order, which look at nothing the answers tell. */
export function isInformative(criterion: Criterion = 'a-optimal'): boolean {
  return typeof criterion === 'string' && criterion !== 'random';
}

/** True for amounts of information, which can be had per second; the others are ranks. */
export function isAmount(criterion: Criterion): boolean {
  return typeof criterion === 'string' && !['balanced', 'urry', 'random'].includes(criterion);
}

/** The worth function of a criterion in this situation. */
export function worthBy(
  criterion: Criterion,
  { config }: State,
  compiled: Compiled,
  marginals: Marginals,
  asked: readonly number[],
  presented: number,
): Worth {
  if (typeof criterion === 'object') {
    const places = new Map(criterion.order.map((id, place) => [id, place]));
    return ({ index }) => -(places.get((config.items[index] as ScoredItem).id) ?? Infinity);
  }
  switch (criterion) {
    case 'a-optimal':
      return (_, __, gain) => gain;
    case 'd-optimal':
      return ({ site }, reduction) => -log(1 - reduction / (marginals.variance[site] as number));
    case 'balanced':
      return ({ dimension }, _, gain) => (gain > 0 ? gain - (asked[dimension] as number) : -Infinity);
    case 'mepv':
      return (_, reduction) => reduction;
    case 'fisher':
      return ({ index, site }) =>
        outcomeInformation(config.items[index] as ScoredItem)(marginals.center[site] as number);
    case 'mpwi':
      return (item) => {
        const { nodes } = compiled.sites[item.site] as Site;
        return posteriorWeightedInformation(item, config.items[item.index] as ScoredItem, nodes, marginals);
      };
    case 'kl':
    case 'posterior-kl': {
      const weights = criterion === 'kl' ? likelihoodWeights(compiled, marginals) : marginals;
      return (item) =>
        kullbackLeibler(item, config.items[item.index] as ScoredItem, marginals.center[item.site] as number, weights);
    }
    case 'mutual-information':
      return (item) => mutualInformation(item, marginals);
    case 'urry':
      return ({ index, site }) => {
        const { b } = config.items[index] as ScoredItem;
        return -Math.abs(b.reduce((sum, step) => sum + step, 0) / b.length - (marginals.center[site] as number));
      };
    case 'random':
      return ({ index }) => hashUniform(config.seed ^ Math.imul(index + compiled.size, 0x9e3779b1), presented);
    default:
      return refuse('invalid-options', 'options.criterion', `a criterion, not ${String(criterion satisfies never)}`);
  }
}

/** Σ over outcomes of Σw·P·ln P − m₀·ln m₀: what the answer and η tell of each other. */
function mutualInformation({ site, known, mixing, categories }: CompiledItem, { weight, from, to }: Marginals): number {
  const outcomes = categories + 1;
  let sum = 0;
  for (let o = 0; o < outcomes; o++) {
    let m0 = 0;
    for (let q = from[site] as number; q < (to[site] as number); q++) {
      let p = 0;
      for (let c = 0; c < categories; c++) p += (mixing[c * outcomes + o] as number) * (known[c * NODES + q] as number);
      const w = weight[site * NODES + q] as number;
      m0 += w * p;
      if (p > 0) sum += w * p * log(p);
    }
    if (m0 > 0) sum -= m0 * log(m0);
  }
  return sum;
}
