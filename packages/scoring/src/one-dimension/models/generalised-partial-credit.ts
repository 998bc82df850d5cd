import { divideByTotal } from './divide-by-total.ts';
import { expectParameter } from './expect-parameter.ts';
import type { ItemCurves } from './item-curves.ts';

/** Ordered categories, the step from each to the next with its own difficulty (Muraki 1992); steps need no order. */
export interface GeneralisedPartialCreditItem {
  readonly model: 'GPCM';
  readonly a: number;
  readonly steps: readonly number[];
}

/** Generalised partial credit model: Pₖ ∝ exp(Σ_{v≤k} a(θ−d_v)), hence αₖ = ka and γₖ = −aΣ_{v≤k}d_v. */
export function generalisedPartialCredit({ a, steps }: GeneralisedPartialCreditItem, field: string): ItemCurves {
  expectParameter(a > 0 && a < Infinity, `${field}.a`, 'a finite number above 0');
  expectParameter(steps.length > 0 && steps.every(Number.isFinite), `${field}.steps`, 'at least one finite number');
  const gamma = [0];
  for (const step of steps) gamma.push((gamma.at(-1) as number) - a * step);
  return divideByTotal(
    gamma.map((_, k) => k * a),
    gamma,
  );
}
