import { BAND_ORDER } from './band-order.ts';
import type { Level } from './levels.ts';

/**
 * -1 where the first level is lower, 1 where it is higher, 0 where both say the same. Null where it cannot be told: the same
 * band, and only one of the two known to the half. A missing half is never guessed.
 */
export function compareLevels(a: Level, b: Level): -1 | 0 | 1 | null {
  if (a.band !== b.band) return rank(a) < rank(b) ? -1 : 1;
  if (a.half === b.half) return 0;
  if (a.half === undefined || b.half === undefined) return null;
  return a.half === 'low' ? -1 : 1;
}

function rank({ band }: Level): number {
  return BAND_ORDER.indexOf(band);
}
