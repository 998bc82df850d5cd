import { BAND_ORDER } from './band-order.ts';
import type { Level } from './levels.ts';
import { unknownLevel } from './unknown-level.ts';

/**
 * -1 where the first level is lower, 1 where it is higher, 0 where both say the same. Null where it cannot be told: the same
 * band, and only one of the two known to the half. A missing half is never guessed. Throws a `ReferentialError` for a band or
 * a half that does not exist, which types rule out.
 */
export function compareLevels(a: Level, b: Level): -1 | 0 | 1 | null {
  const [first, second] = [rank('a', a), rank('b', b)];
  if (first !== second) return first < second ? -1 : 1;
  if (a.half === b.half) return 0;
  if (a.half === undefined || b.half === undefined) return null;
  return a.half === 'low' ? -1 : 1;
}

/** The place of its band among the four, once it is known to be a level. */
function rank(place: 'a' | 'b', level: Level): number {
  const given: unknown = level;
  if (typeof given !== 'object' || given === null) throw unknownLevel(place, 'a level', given);
  const { band, half } = level;
  const found = BAND_ORDER.indexOf(band);
  if (found < 0) throw unknownLevel(`${place}/band`, 'basic, intermediate, advanced or highly-advanced', band);
  if (half !== undefined && half !== 'low' && half !== 'high')
    throw unknownLevel(`${place}/half`, 'low, high or nothing', half);
  return found;
}
