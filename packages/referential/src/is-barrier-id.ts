import type { BarrierId } from './ids.ts';

/** Whether a value read from outside is the id of one of the thirteen barriers. */
export function isBarrierId(value: unknown): value is BarrierId {
  return typeof value === 'string' && /^barrier:F(?:[1-9]|1[0-3])$/.test(value);
}
