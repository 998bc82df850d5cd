import { isInstant, nextMillisecond } from './instant.ts';
import { instantOf } from './stamp.ts';

/**
 * When the next thing is written: now, and later than the last stamp that is known, whatever the clock does; null where the clock says
 * nothing that can be read. Where the device is named (1 to 32 of `0-9a-z`), it is a stamp of a hybrid logical clock (Kulkarni et al.,
 * "Logical physical clocks", 2014), which counts within one millisecond; else an instant. It orders; it proves no time.
 */
export function nextStamp(last: string | null, now: string, device: string | null): string | null {
  if (!isInstant(now)) return null;
  const known = last === null ? '' : instantOf(last);
  const [instant, counter] = now > known ? [now, 0] : [known, countOf(last) + 1];
  if (device === null) return counter > 0 ? nextMillisecond(instant) : instant;
  const [then, count] = counter > MOST ? [nextMillisecond(instant), 0] : [instant, counter];
  return `${then}-${count.toString(16).padStart(4, '0')}-${device}`;
}

/** An instant alone counts as its first. */
function countOf(stamp: string | null): number {
  return Number(`0x${stamp?.slice(25, 29) || 0}`);
}

/** Of one millisecond. */
const MOST = 0xffff;
