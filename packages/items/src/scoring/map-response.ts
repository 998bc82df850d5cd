import type { Scoring } from '../item/item.ts';

/** A mapping from options to what each is worth. */
export type ResponseMap = Extract<Scoring, { readonly template: 'map_response' }>;

/**
 * QTI `map_response`: the sum of what each *distinct* chosen option is worth, then kept within the declared bounds, and
 * within [0, 1] since it is a credit; nothing chosen is 0.
 */
export function mapResponse(map: ResponseMap, chosen: readonly string[]): number {
  if (chosen.length === 0) return 0;
  let sum = 0;
  for (const id of new Set(chosen)) sum += Object.hasOwn(map.mapping, id) ? (map.mapping[id] ?? 0) : map.defaultValue;
  return Math.min(1, Math.max(0, Math.min(map.upperBound, Math.max(map.lowerBound, sum))));
}
