import { divideByTotal } from './divide-by-total.ts';
import { expectParameter } from './expect-parameter.ts';
import type { ItemCurves } from './item-curves.ts';

/** Categories without order (Bock 1972). */
export interface NominalItem {
  readonly model: 'NRM';
  /** α of categories 1, 2, …; category 0 is 0. */
  readonly slopes: readonly number[];
  /** γ of categories 1, 2, …; category 0 is 0. */
  readonly intercepts: readonly number[];
}

/** Nominal response model: Pₖ ∝ exp(αₖθ + γₖ), category 0 fixed at 0. */
export function nominal({ slopes, intercepts }: NominalItem, field: string): ItemCurves {
  expectParameter(slopes.length > 0 && slopes.every(Number.isFinite), `${field}.slopes`, 'at least one finite number');
  expectParameter(
    intercepts.length === slopes.length && intercepts.every(Number.isFinite),
    `${field}.intercepts`,
    'as many finite numbers as slopes',
  );
  return divideByTotal([0, ...slopes], [0, ...intercepts]);
}
