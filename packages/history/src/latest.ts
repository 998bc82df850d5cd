import { isInstant } from './instant.ts';
import { instantOf } from './stamp.ts';

/** A clock that is never behind a stamp that was seen; a clock that cannot be read stays so. */
export function latest(clock: string, stamp: string | null): string {
  return stamp !== null && isInstant(clock) && clock < instantOf(stamp) ? instantOf(stamp) : clock;
}
