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
    case 'goal':
      throw new TypeError(`${key.itemId}: a choice is scored by match_correct or map_response, not by a goal`);
    default:
      return scoring satisfies never;
  }
}
