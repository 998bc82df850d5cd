import type { CurvePoint } from './models/item-curves.ts';

/** Sums over the categories of one item at one θ. */
export interface ItemInformation {
  /** I = Σ P′²/P, equal to −E[l″] (Fisher). */
  readonly information: number;
  /** I′ = Σ (2P′P″/P − P′³/P²). */
  readonly derivative: number;
  /** J = Σ P′P″/P (Warm 1989). */
  readonly j: number;
}

/** I, I′ and J of any model, from (ln P)′ and P″/P: no division. */
export function itemInformation({ p, slope, curve }: CurvePoint): ItemInformation {
  let information = 0;
  let derivative = 0;
  let j = 0;
  for (let c = 0; c < p.length; c++) {
    const s = slope[c] as number;
    const first = (p[c] as number) * s;
    information += first * s;
    j += first * (curve[c] as number);
    derivative += first * (2 * (curve[c] as number) - s * s);
  }
  return { information, derivative, j };
}
