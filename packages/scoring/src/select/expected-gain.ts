import { compiledConfig, compiledItem } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';
import { itemProspect } from './item-prospect.ts';
import { marginals } from './marginals.ts';
import { traceShares } from './trace-shares.ts';

/** The share (0–1) of the total posterior variance, all dimensions weighing the same, that asking this item is expected to remove (A-optimality, Mulder & van der Linden 2009). */
export function expectedGain(state: State, item: string): number {
  const compiled = compiledConfig(state.config);
  const asked = compiledItem(compiled, item, 'item');
  const shares = traceShares(state.posterior, compiled.sites, new Float64Array(compiled.size).fill(1));
  return itemProspect(asked, marginals(state.posterior, compiled)).reduction * (shares[asked.site] as number);
}
