import { compiledConfig, compiledItem, type Compiled, type CompiledItem } from '../engine/compiled.ts';
import type { Site } from '../engine/site.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { State } from '../engine/state.ts';
import { choiceRoom } from './choice-room.ts';
import { engineCriterion } from './engine-criterion.ts';
import { itemProspects } from './item-prospect.ts';
import { marginals } from './marginals.ts';
import type { SelectOptions } from './select-options.ts';
import { traceShares } from './trace-shares.ts';

/** Everything the choice looks at, by candidate: place i of every list is that of items[i]. */
export interface Prospects {
  readonly items: readonly CompiledItem[];
  readonly gain: Float64Array;
  readonly predicted: Float64Array;
  /** Worth by the criterion, per second where asked, with the bonus of unexplored dimensions. */
  readonly score: Float64Array;
  /** 1 when it has the bonus of a dimension not asked about yet. */
  readonly unexplored: Uint8Array;
  /** Places that may be chosen at all. */
  readonly open: readonly number[];
}

/** A dimension never asked about is preferred when its gain comes within a tenth of the best: soft, "one per competence". */
const UNEXPLORED_BONUS = 1.1;

/** Weighs every candidate. */
export function prospects(state: State, options: SelectOptions): Prospects {
  const compiled = compiledConfig(state.config);
  const { dimensions } = state.config.model;
  const { posterior } = state;
  const unnamed = Object.keys(options.weights).length === 0 ? 1 : 0;
  const weights = new Float64Array(compiled.size);
  for (let k = 0; k < weights.length; k++)
    weights[k] = options.weights[(dimensions[k] as { readonly id: string }).id] ?? unnamed;
  const shares = traceShares(posterior, compiled.sites, weights);
  const asked = askedByDimension(state, compiled, options);
  const items = candidateItems(state, compiled, options.candidates);
  const room = choiceRoom(compiled, items.length);
  const densities = marginals(posterior, compiled, room.marginals);
  const { perSecond, presented } = options;
  const { name, isAmount, worth: worthIn } = engineCriterion(options.criterion);
  const worth = worthIn({ config: state.config, compiled, marginals: densities, asked, presented });
  const { reduction, predicted } = itemProspects(items, compiled, room);
  const count = items.length;
  const gain = new Float64Array(count);
  const score = new Float64Array(count);
  const unexplored = new Uint8Array(count);
  const prefersUnexplored = name === 'a-optimal';
  const inSeconds = perSecond && isAmount;
  for (let i = 0; i < count; i++) {
    const item = items[i] as CompiledItem;
    const removed = reduction[i] as number;
    const its = removed * (shares[item.site] as number);
    gain[i] = its;
    let value = worth(item, removed, its);
    if (inSeconds) value /= item.seconds;
    if (prefersUnexplored && asked[item.dimension] === 0) {
      unexplored[i] = 1;
      value *= UNEXPLORED_BONUS;
    }
    score[i] = value;
  }
  const places = items.map((_, i) => i);
  const open = name === 'order' ? places.filter((i) => (score[i] as number) > -Infinity) : places;
  return { items, gain, predicted, score, unexplored, open };
}

/** The compiled items of these ids: without a search as long as they come in the configuration's order. */
function candidateItems({ config }: State, compiled: Compiled, ids: readonly string[]): CompiledItem[] {
  const found: CompiledItem[] = [];
  let next = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as string;
    const item =
      next < config.items.length && (config.items[next] as ScoredItem).id === id
        ? (compiled.inOrder[next] as CompiledItem)
        : compiledItem(compiled, id, 'options.candidates');
    next = item.index + 1;
    found.push(item);
  }
  return found;
}

/** How often each dimension was asked about: what the caller counted, else the answers. */
function askedByDimension({ config, posterior }: State, { sites }: Compiled, options: SelectOptions): number[] {
  const { dimensionCounts } = options;
  const answered = config.model.dimensions.map(() => 0);
  for (let s = 0; s < sites.length; s++) {
    const count = posterior.counts[s] as number;
    if (count > 0) for (const k of (sites[s] as Site).dimensions) answered[k] = (answered[k] as number) + count;
  }
  return dimensionCounts
    ? config.model.dimensions.map(({ id }, k) => dimensionCounts[id] ?? (answered[k] as number))
    : answered;
}
