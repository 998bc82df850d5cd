import { isInstant } from './instant.ts';

/** `-`, four hexadecimal digits of a counter, `-`, a device. */
const LOGICAL = /^-[0-9a-f]{4}-[0-9a-z]{1,32}$/;

/** How many characters an instant takes. */
const INSTANT_LENGTH = 24;

/**
 * Whether a text tells when something was written: an instant alone (`2026-11-21T09:00:00.000Z`), or a whole stamp of a hybrid logical
 * clock, the instant followed by a counter and the device (`2026-11-21T09:00:00.000Z-0003-k7f2`). Both sort as texts, one among the other.
 */
export function isStamp(value: unknown): value is string {
  if (typeof value !== 'string' || !isInstant(value.slice(0, INSTANT_LENGTH))) return false;
  return value.length === INSTANT_LENGTH || LOGICAL.test(value.slice(INSTANT_LENGTH));
}

/** The instant of a stamp, without its counter and device. */
export function instantOf(stamp: string): string {
  return stamp.slice(0, INSTANT_LENGTH);
}
