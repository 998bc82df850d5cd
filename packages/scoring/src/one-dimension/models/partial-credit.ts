import { generalisedPartialCredit } from './generalised-partial-credit.ts';
import type { ItemCurves } from './item-curves.ts';

/** Ordered categories, all items discriminating alike (Masters 1982). */
export interface PartialCreditItem {
  readonly model: 'PCM';
  readonly steps: readonly number[];
}

/** Partial credit model: the generalised one with a = 1. */
export function partialCredit({ steps }: PartialCreditItem, field: string): ItemCurves {
  return generalisedPartialCredit({ model: 'GPCM', a: 1, steps }, field);
}
