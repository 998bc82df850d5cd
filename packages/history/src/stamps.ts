import { isInstant, nextMillisecond } from './instant.ts';
import { instantOf, isStamp } from './stamp.ts';

/** Writes the stamps of one device. */
export interface Stamps {
  /** A stamp later than every other one written or heard of; null where the clock says nothing that can be read. */
  next(): string | null;
  /** Hears of a stamp written elsewhere: what is written from now on comes after it. */
  hear(stamp: string): void;
}

/**
 * A hybrid logical clock (Kulkarni et al., "Logical physical clocks", 2014): the instant of the device's own clock, never behind what
 * was seen, and a counter within one millisecond. It orders; it proves no time.
 *
 * `device` is 1 to 32 of `0-9a-z`; `last` is the latest stamp known when the device starts.
 */
export function createStamps(options: {
  readonly clock: () => string;
  readonly device: string;
  readonly last?: string | null;
}): Stamps {
  const { clock, device } = options;
  let instant = '';
  let counter = -1;

  function hear(stamp: string): void {
    if (!isStamp(stamp)) return;
    const heard = instantOf(stamp);
    const count = stamp.length === heard.length ? 0 : Number.parseInt(stamp.slice(25, 29), 16);
    if (heard < instant || (heard === instant && count <= counter)) return;
    instant = heard;
    counter = count;
  }

  if (options.last) hear(options.last);

  return {
    hear,
    next() {
      const now = clock();
      if (!isInstant(now)) return null;
      if (now > instant) {
        instant = now;
        counter = -1;
      }
      counter += 1;
      if (counter > MOST) {
        instant = nextMillisecond(instant);
        counter = 0;
      }
      return `${instant}-${counter.toString(16).padStart(4, '0')}-${device}`;
    },
  };
}

/** Of one millisecond. */
const MOST = 0xffff;
