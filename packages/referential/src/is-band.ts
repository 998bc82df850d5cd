import { BAND_ORDER } from './band-order.ts';
import type { Band } from './levels.ts';

/** Whether a value read from outside names one of the four bands. */
export function isBand(value: unknown): value is Band {
  return BAND_ORDER.some((band) => band === value);
}
