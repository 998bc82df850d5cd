import type { CategoryCurves } from './response-model.ts';

/**
 * Of the graded response model (Samejima 1969), and of the two-parameter model, which is one step of it: with
 * Uₖ = Σ_{j≥k} Pⱼ = σ(zₖ) and Dₖ = Σ_{j<k} Pⱼ = σ(−zₖ), sums of positive terms, (ln Pₖ)′ = a(Dₖ − Uₖ₊₁) and
 * (ln Pₖ)″ = −a²(UₖDₖ + Uₖ₊₁Dₖ₊₁).
 */
export function gradedDerivatives(a: number, { p, d1, d2 }: CategoryCurves): void {
  // Uₖ₊₁ waits in d1 until its turn comes.
  let above = 0;
  for (let k = p.length - 1; k >= 0; k--) {
    d1[k] = above;
    above += p[k] as number;
  }
  let below = 0;
  for (let k = 0; k < p.length; k++) {
    const own = p[k] as number;
    const next = d1[k] as number;
    const slope = a * (below - next);
    const bend = -a * a * ((next + own) * below + next * (below + own));
    d1[k] = own * slope;
    d2[k] = own * (slope * slope + bend);
    below += own;
  }
}
