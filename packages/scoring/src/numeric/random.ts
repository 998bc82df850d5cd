import { refuser } from '../refuser.ts';

/** A uniform generator in (0, 1), both ends excluded. */
export type Random = () => number;

/** The mulberry32 generator (T. Ettinger 2017, public domain): 32 bits of state, a period of 2³², same numbers everywhere. */
export function random(seed: number): Random {
  refuser('invalid-options', '')(Number.isFinite(seed), 'seed', 'a finite number');
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}
