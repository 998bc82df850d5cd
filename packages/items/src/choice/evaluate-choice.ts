import type { ItemKey } from '../item/item.ts';
import { mapResponse } from '../scoring/map-response.ts';
import { matchCorrect } from '../scoring/match-correct.ts';

/** Credit in [0, 1] of the options chosen, before rounding. A goal is for performed items: asking one of a choice is a mistake in the bank. */
export function evaluateChoice(key: ItemKey, chosen: readonly string[]): number {
  const { scoring } = key;
  switch (scoring.template) {
    case 'match_correct':
      return matchCorrect(scoring.correct, chosen);
    case 'map_response':
      return mapResponse(scoring, chosen);
    case 'map_response_point':
    case 'match_text':
    case 'match_slots':
    case 'goal':
      throw new TypeError(`${key.itemId}: expected match_correct, map_response`);
    default:
      return scoring satisfies never;
  }
}
