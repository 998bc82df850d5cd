import type { Check } from './check.ts';

/** The same, or null. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null ? { ok: true, value } : check(value));
}
