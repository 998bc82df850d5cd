import { BAND_ORDER } from './band-order.ts';
import type { HalfLevel } from './levels.ts';

/** The level that bore this number in DigComp 2.1 and 2.2, or null when it is not a whole number from 1 to 8. */
export function levelFromOld8(old8: number): HalfLevel | null {
  if (!Number.isInteger(old8) || old8 < 1 || old8 > 8) return null;
  const band = BAND_ORDER[Math.floor((old8 - 1) / 2)];
  return band === undefined ? null : { band, half: old8 % 2 === 0 ? 'high' : 'low' };
}
