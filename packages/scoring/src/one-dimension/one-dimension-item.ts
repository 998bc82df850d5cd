import type { CurveItem } from '../item/parameter-variants.ts';
import type { ModelName } from '../models/response-model.ts';

/** What the one-dimensional engine needs of an item; a `ScoredItem` will do. */
export interface OneDimensionItem {
  readonly a: number;
  readonly b: readonly number[];
  /** 2PL where one step, GRM where several, unless said. */
  readonly model?: ModelName;
  /** 0 unless said. */
  readonly chance?: number;
  /** 0 unless said. */
  readonly slip?: number;
  /** ½ unless said; 0 where "I don't know" is not offered. */
  readonly dontKnow?: number;
  /** None unless said. */
  readonly sd?: { readonly b: number; readonly logA: number };
}

export function curveItem({
  a,
  b,
  model = b.length === 1 ? '2PL' : 'GRM',
  chance = 0,
  slip = 0,
  dontKnow = 0.5,
  sd = { b: 0, logA: 0 },
}: OneDimensionItem): CurveItem {
  return { a, b, model, chance, slip, dontKnow, sd };
}
