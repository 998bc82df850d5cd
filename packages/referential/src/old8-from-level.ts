import { BAND_ORDER } from './band-order.ts';
import type { HalfLevel } from './levels.ts';

/** The number 1–8 that a level bore in DigComp 2.1 and 2.2: `2 × band index + (high half ? 2 : 1)` (JRC144121). */
export function old8FromLevel(level: HalfLevel): number {
  return 2 * BAND_ORDER.indexOf(level.band) + (level.half === 'high' ? 2 : 1);
}
