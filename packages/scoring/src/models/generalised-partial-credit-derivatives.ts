import type { CategoryCurves } from './response-model.ts';

/**
 * Of the generalised partial credit model (Muraki 1992): with sₖ = a Σⱼ Pⱼ(k−j) (no difference of nearly equal means in
 * the tails) and V = Σ P s²: P′ₖ = Pₖsₖ, P″ₖ = Pₖ(sₖ² − V).
 */
export function generalisedPartialCreditDerivatives(a: number, { p, d1, d2 }: CategoryCurves): void {
  let variance = 0;
  for (let k = 0; k < p.length; k++) {
    let slope = 0;
    for (let j = 0; j < p.length; j++) slope += (p[j] as number) * (k - j);
    slope *= a;
    d1[k] = slope;
    variance += (p[k] as number) * slope * slope;
  }
  for (let k = 0; k < p.length; k++) {
    const slope = d1[k] as number;
    d1[k] = (p[k] as number) * slope;
    d2[k] = (p[k] as number) * (slope * slope - variance);
  }
}
