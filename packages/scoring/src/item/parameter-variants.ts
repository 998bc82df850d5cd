import { exp } from '../numeric/exp.ts';
import { GAUSS_HERMITE_3 } from '../numeric/gauss-hermite.ts';
import type { ScoredItem } from './scored-item.ts';

/** The item reduced to what its curves need. */
export type CurveItem = Pick<ScoredItem, 'model' | 'a' | 'b' | 'chance' | 'slip' | 'dontKnow' | 'sd'>;

/** Parameters that an item may have, and how much they weigh; weights sum to 1. */
export interface ParameterVariant {
  readonly a: number;
  readonly b: readonly number[];
  readonly weight: number;
}

/**
 * What the item may be, given the uncertainty of its parameters: three Gauss–Hermite nodes on b (all steps move together)
 * and three on ln a. Averaged over, an uncertain difficulty gives flatter, honest curves (expected response functions, Lewis 2001).
 */
export function parameterVariants({ a, b, sd }: CurveItem): readonly ParameterVariant[] {
  const certain = [{ node: 0, weight: 1 }];
  return (sd.b > 0 ? GAUSS_HERMITE_3 : certain).flatMap((shift) =>
    (sd.logA > 0 ? GAUSS_HERMITE_3 : certain).map((stretch) => ({
      a: a * exp(sd.logA * stretch.node),
      b: b.map((step) => step + sd.b * shift.node),
      weight: shift.weight * stretch.weight,
    })),
  );
}
