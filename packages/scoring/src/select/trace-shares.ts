import type { Posterior } from '../engine/state.ts';

/**
 * By dimension k, the share of the weighted trace Σᵢ ωᵢΣᵢᵢ removed per unit of variance removed on k:
 * Σᵢ ωᵢΣᵢₖ² / (Σₖₖ² · Σᵢ ωᵢΣᵢᵢ) (A-optimality; Segall 1996, Mulder & van der Linden 2009). All zero when nothing weighs.
 */
export function traceShares({ mu, sigma }: Posterior, weights: Float64Array): Float64Array {
  const size = mu.length;
  const shares = new Float64Array(size);
  let trace = 0;
  for (let i = 0; i < size; i++) {
    const w = weights[i] as number;
    trace += w * (sigma[i * size + i] as number);
    if (w === 0) continue;
    for (let k = 0; k < size; k++) {
      const covariance = sigma[i * size + k] as number;
      shares[k] = (shares[k] as number) + w * covariance * covariance;
    }
  }
  for (let k = 0; k < size; k++) {
    const v = sigma[k * size + k] as number;
    shares[k] = trace > 0 ? (shares[k] as number) / (v * v * trace) : 0;
  }
  return shares;
}
