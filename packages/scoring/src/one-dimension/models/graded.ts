import { exp } from '../../numeric/exp.ts';
import { log } from '../../numeric/log.ts';
import { expectParameter } from './expect-parameter.ts';
import type { ItemCurves } from './item-curves.ts';

/** Ordered categories, each step with its own difficulty (Samejima 1969). */
export interface GradedItem {
  readonly model: 'GRM';
  readonly a: number;
  /** Strictly increasing. */
  readonly b: readonly number[];
}

/**
 * Graded response model: P*ₖ = σ(zₖ), zₖ = a(θ−bₖ), Pₖ = P*ₖ − P*ₖ₊₁ written as σ(zₖ)σ(−zₖ₊₁)(1 − e^(zₖ₊₁−zₖ)):
 * (ln Pₖ)′ = a(σ(−zₖ) − σ(zₖ₊₁)), (ln Pₖ)″ = −a²(σ(zₖ)σ(−zₖ) + σ(zₖ₊₁)σ(−zₖ₊₁)), no digit lost in the tails.
 */
export function graded({ a, b }: GradedItem, field: string): ItemCurves {
  expectParameter(a > 0 && a < Infinity, `${field}.a`, 'a finite number above 0');
  const increasing = b.every((step, k) => Number.isFinite(step) && (k === 0 || step > (b[k - 1] as number)));
  expectParameter(b.length > 0 && increasing, `${field}.b`, 'at least one difficulty, strictly increasing');
  const top = b.length;
  const gap = b.map((step, k) => (k === 0 ? 1 : 1 - exp(a * ((b[k - 1] as number) - step))));
  const logGap = gap.map(log);
  return {
    categories: top + 1,
    logistic: null,
    at(theta, { p, logP, slope, curve }) {
      let up = 1; // σ(zₖ)
      let down = 0; // σ(−zₖ)
      let logUp = 0;
      for (let k = 0; k <= top; k++) {
        const last = k === top;
        const z = last ? 0 : a * (theta - (b[k] as number));
        const e = last ? 0 : exp(z < 0 ? z : -z);
        const larger = 1 / (1 + e);
        const smaller = e * larger;
        const rest = last ? 0 : log(1 + e); // −ln of the larger side
        const nextUp = z < 0 || last ? smaller : larger;
        const nextDown = z < 0 ? larger : last ? 1 : smaller;
        const between = last ? 1 : (gap[k] as number);
        const ratio = a * (down - nextUp);
        logP[k] = logUp - rest - (z > 0 ? z : 0) + (last ? 0 : (logGap[k] as number));
        p[k] = up * nextDown * between;
        slope[k] = ratio;
        curve[k] = ratio * ratio - a * a * (up * down + nextUp * nextDown);
        up = nextUp;
        down = nextDown;
        logUp = (z < 0 ? z : 0) - rest;
      }
    },
  };
}
