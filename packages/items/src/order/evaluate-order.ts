import type { ItemKey } from '../item/item.ts';

/** QTI `match_correct` on an ordered response: 1 for the same sequence, else 0; nothing placed is 0. */
export function evaluateOrder({ itemId, scoring }: ItemKey, placed: readonly string[]): number {
  if (scoring.template !== 'match_correct') throw new TypeError(`${itemId}: expected match_correct`);
  const same = placed.length === scoring.correct.length && placed.every((id, at) => id === scoring.correct[at]);
  return placed.length > 0 && same ? 1 : 0;
}
