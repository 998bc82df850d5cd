import { along, covariancesAlong, type Site } from '../engine/site.ts';
import type { Posterior } from '../engine/state.ts';

/**
 * By site, the share of the weighted trace Σᵢ ωᵢΣᵢᵢ removed per unit of variance removed on η:
 * Σᵢ ωᵢsᵢ² / (v² · Σᵢ ωᵢΣᵢᵢ), s = Σ·loadings and v = Var η (A-optimality; Segall 1996, Mulder & van der Linden 2009).
 * All zero when nothing weighs.
 */
export function traceShares({ sigma }: Posterior, sites: readonly Site[], weights: Float64Array): Float64Array {
  const size = weights.length;
  const column = new Float64Array(size);
  let trace = 0;
  for (let i = 0; i < size; i++) trace += (weights[i] as number) * (sigma[i * size + i] as number);
  const shares = new Float64Array(sites.length);
  if (!(trace > 0)) return shares;
  for (let k = 0; k < sites.length; k++) {
    const site = sites[k] as Site;
    covariancesAlong(sigma, site, column);
    const v = along(column, site);
    let sum = 0;
    for (let i = 0; i < size; i++) sum += (weights[i] as number) * (column[i] as number) * (column[i] as number);
    shares[k] = sum / (v * v * trace);
  }
  return shares;
}
