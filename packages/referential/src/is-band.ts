import { BANDS, type Band } from './levels.ts';

/** Whether a value read from outside names one of the four bands. */
export function isBand(value: unknown): value is Band {
  return BANDS.some((band) => band.id === value);
}
