import { isInstant } from '../../instant.ts';
import type { Parsed } from '../parsed.ts';
import { wrong } from './check.ts';

/** An instant in UTC to the millisecond. */
export function instant(value: unknown): Parsed<string> {
  return isInstant(value) ? { ok: true, value } : wrong('an instant such as 2026-11-21T09:00:00.000Z');
}

/** A day of the calendar. */
export function day(value: unknown): Parsed<string> {
  const isDay = typeof value === 'string' && isInstant(`${value}T00:00:00.000Z`);
  return isDay ? { ok: true, value } : wrong('a day such as 2026-11-21');
}
