import { instantOf } from '../stamp.ts';

/** The latest instant of some stamps; null ones do not count. */
export function latest(now: string, ...stamps: readonly (string | null | undefined)[]): string {
  return stamps.reduce<string>((last, stamp) => (stamp && instantOf(stamp) > last ? instantOf(stamp) : last), now);
}
