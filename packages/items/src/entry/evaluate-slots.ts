import type { ItemKey } from '../item/item.ts';
import { matchSlots } from '../text/match-slots.ts';

/** Credit in [0, 1] of what was written on several lines: the share of what is expected that was found, each once. */
export function evaluateSlots({ itemId, scoring }: ItemKey, texts: readonly string[]): number {
  if (scoring.template !== 'match_slots') throw new TypeError(`${itemId}: expected match_slots`);
  const { expected, order } = scoring;
  return matchSlots(expected, texts, order).filter((one) => one.expected !== null).length / expected.length;
}
