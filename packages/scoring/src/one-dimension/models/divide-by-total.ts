import { exp } from '../../numeric/exp.ts';
import { log } from '../../numeric/log.ts';
import { square } from '../../numeric/square.ts';
import type { ItemCurves } from './item-curves.ts';

/**
 * Pₖ ∝ exp(αₖθ + γₖ), the family of the partial credit models (Thissen & Steinberg 1986). With sₖ = Σⱼ Pⱼ(αₖ−αⱼ) and V = Σ P s²:
 * P′ₖ = Pₖsₖ, P″ₖ = Pₖ(sₖ² − V), I = V.
 */
export function divideByTotal(alpha: readonly number[], gamma: readonly number[]): ItemCurves {
  const categories = alpha.length;
  return {
    categories,
    logistic: null,
    at(theta, { p, logP, slope, curve }) {
      let highest = -Infinity;
      for (let k = 0; k < categories; k++) {
        const logit = (alpha[k] as number) * theta + (gamma[k] as number);
        logP[k] = logit;
        if (logit > highest) highest = logit;
      }
      let total = 0;
      for (let k = 0; k < categories; k++) total += p[k] = exp((logP[k] as number) - highest);
      const logTotal = highest + log(total);
      for (let k = 0; k < categories; k++) {
        p[k] = (p[k] as number) / total;
        logP[k] = (logP[k] as number) - logTotal;
      }
      let variance = 0;
      for (let k = 0; k < categories; k++) {
        let s = 0;
        for (let j = 0; j < categories; j++) s += (p[j] as number) * ((alpha[k] as number) - (alpha[j] as number));
        slope[k] = s;
        variance += (p[k] as number) * s * s;
      }
      for (let k = 0; k < categories; k++) curve[k] = square(slope[k] as number) - variance;
    },
  };
}
