import { compiledConfig, compiledItem, type CompiledItem } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';
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
  /** True when nothing was asked yet on its dimension. */
  readonly unexplored: boolean;
  /** Gain, per second where asked, with the bonus of unexplored dimensions. */
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
  const explored = new Uint8Array(compiled.size);
  for (const [s, site] of compiled.sites.entries())
    if (posterior.counts[s] !== 0) for (const k of site.dimensions) explored[k] = 1;
  const unexplored = dimensions.map(({ id }, k) => (options.dimensionCounts?.[id] ?? explored[k]) === 0);
  const densities = marginals(posterior, compiled);
  return options.candidates.map((id) => {
    const item = compiledItem(compiled, id, 'options.candidates');
    const k = item.dimension;
    const { reduction, predicted } = itemProspect(item, densities);
    const gain = reduction * (shares[item.site] as number);
    const isNew = unexplored[k] === true;
    const score = (gain / (options.perSecond ? item.seconds : 1)) * (isNew ? UNEXPLORED_BONUS : 1);
    return { id, item, gain, predicted, unexplored: isNew, score };
  });
}
