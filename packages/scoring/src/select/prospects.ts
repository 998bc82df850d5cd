import { compiledConfig, compiledItem, type Compiled, type CompiledItem } from '../engine/compiled.ts';
import type { Site } from '../engine/site.ts';
import type { State } from '../engine/state.ts';
import { isAmount, worthBy } from './criterion.ts';
import { itemProspect } from './item-prospect.ts';
import { marginals } from './marginals.ts';
import type { SelectOptions } from './select-options.ts';
import { traceShares } from './trace-shares.ts';

/** A candidate with everything the choice looks at. */
export interface Prospect {
  readonly id: string;
  readonly item: CompiledItem;
  readonly gain: number;
  readonly predicted: number;
  /** True when it has the bonus of a dimension not asked about yet. */
  readonly unexplored: boolean;
  /** Worth by the criterion, per second where asked, with the bonus of unexplored dimensions. */
  readonly score: number;
}

/** A dimension never asked about is preferred when its gain comes within a tenth of the best: soft, "one per competence". */
const UNEXPLORED_BONUS = 1.1;

/** Weighs every candidate. */
export function prospects(state: State, options: SelectOptions): readonly Prospect[] {
  const compiled = compiledConfig(state.config);
  const { dimensions } = state.config.model;
  const { posterior } = state;
  const unnamed = Object.keys(options.weights).length === 0 ? 1 : 0;
  const shares = traceShares(
    posterior,
    compiled.sites,
    Float64Array.from(dimensions, ({ id }) => options.weights[id] ?? unnamed),
  );
  const asked = askedByDimension(state, compiled, options);
  const densities = marginals(posterior, compiled);
  const { criterion = 'a-optimal', perSecond } = options;
  const worth = worthBy(criterion, state, compiled, densities, asked, options.presented);
  const amount = isAmount(criterion);
  const all = options.candidates.map((id): Prospect => {
    const item = compiledItem(compiled, id, 'options.candidates');
    const { reduction, predicted } = itemProspect(item, densities);
    const gain = reduction * (shares[item.site] as number);
    const unexplored = criterion === 'a-optimal' && asked[item.dimension] === 0;
    const bonus = unexplored ? UNEXPLORED_BONUS : 1;
    const score = (worth(item, reduction, gain) / (perSecond && amount ? item.seconds : 1)) * bonus;
    return { id, item, gain, predicted, unexplored, score };
  });
  return typeof criterion === 'object' ? all.filter(({ score }) => score > -Infinity) : all;
}

/** How often each dimension was asked about: what the caller counted, else the answers. */
function askedByDimension({ config, posterior }: State, { sites, size }: Compiled, options: SelectOptions): number[] {
  const answered = Array.from({ length: size }, () => 0);
  for (const [s, count] of posterior.counts.entries())
    if (count > 0) for (const k of (sites[s] as Site).dimensions) answered[k] = (answered[k] as number) + count;
  const { dimensionCounts } = options;
  return dimensionCounts
    ? config.model.dimensions.map(({ id }, k) => dimensionCounts[id] ?? (answered[k] as number))
    : answered;
}
