import { generalisedPartialCredit } from './generalised-partial-credit.ts';
import type { ItemCurves } from './item-curves.ts';

/** Ordered categories, the same steps for all items around each one's location (Andrich 1978). */
export interface RatingScaleItem {
  readonly model: 'RSM';
  /** λ. */
  readonly location: number;
  /** δ, shared by the items of the scale. */
  readonly steps: readonly number[];
}

/** Rating scale model: partial credit with d_v = λ + δ_v. */
export function ratingScale({ location, steps }: RatingScaleItem, field: string): ItemCurves {
  return generalisedPartialCredit({ model: 'GPCM', a: 1, steps: steps.map((step) => location + step) }, field);
}
