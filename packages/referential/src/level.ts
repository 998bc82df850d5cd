import { isBand } from './is-band.ts';
import type { Band, HalfLevel, Level } from './levels.ts';
import { unknownLevel } from './unknown-level.ts';

/** A level of DigComp 3.0 known to the half. */
export function level(band: Band, half: 'low' | 'high'): HalfLevel;
/** A level of DigComp 3.0: a band, and a half where one is known. Throws a `ReferentialError` where types are bypassed. */
export function level(band: Band, half?: 'low' | 'high'): Level;
export function level(band: Band, half?: 'low' | 'high'): Level {
  if (!isBand(band)) throw unknownLevel('band', 'basic, intermediate, advanced or highly-advanced', band);
  if (half === undefined) return { band };
  if (half !== 'low' && half !== 'high') throw unknownLevel('half', 'low, high or nothing', half);
  return { band, half };
}
