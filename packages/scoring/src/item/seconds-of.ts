import type { ScoredItem } from './scored-item.ts';

/** One minute, the middle of what short tasks take. */
const USUAL_SECONDS = 60;

/** The expected time of an item, seconds: what it says itself, else a minute. */
export function secondsOf({ seconds = USUAL_SECONDS }: Pick<ScoredItem, 'seconds'>): number {
  return seconds;
}
