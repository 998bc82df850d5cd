import type { Item, ItemKey } from '../item/item.ts';
import { evaluateAttempt } from '../attempt/evaluate-attempt.ts';
import { replayAttempt } from '../attempt/replay-attempt.ts';
import { simulateAttempt } from './simulate-attempt.ts';

/** Those of the item's credits that a simulated person really gets by acting in this language; in a sound item, all of them. */
export function achievableCredits(item: Item, key: ItemKey, locale: string = 'fr'): readonly number[] {
  const options = { locale, seed: 1 };
  return item.meta.parameters.credits.filter((credit) => {
    const events = simulateAttempt(item, key, { kind: 'credit', credit }, options, () => 0);
    const replay = replayAttempt(item, options, events);
    return replay.ok && evaluateAttempt(item, key, replay.attempt).credit === credit;
  });
}
