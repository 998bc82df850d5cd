import { log } from './log.ts';
import type { Random } from './random.ts';

/** One standard normal draw, by the polar method (Marsaglia & Bray 1964): own logarithm and exact √ only, so that it replays to the last bit. */
export function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * log(s)) / s);
  }
}
