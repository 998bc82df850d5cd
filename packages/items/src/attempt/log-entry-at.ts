import type { LogEntry } from './log.ts';

/** The next entry of a log, its `t` in whole milliseconds; null where the clock went back, which no log may hold. */
export function logEntryAt<T extends string, P>(
  log: readonly LogEntry[],
  t: number,
  type: T,
  payload: P,
): LogEntry<T, P> | null {
  const whole = Math.round(t);
  if (!Number.isFinite(whole) || whole < (log.at(-1)?.t ?? 0)) return null;
  return { seq: log.length, t: whole, type, payload };
}
