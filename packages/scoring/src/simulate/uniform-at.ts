import { random } from '../numeric/random.ts';

/** The increment of mulberry32: its state is a counter, so that any number of the sequence can be had directly. */
const INCREMENT = 0x6d2b79f5;

/**
 * Number `index` (from 0) of the sequence `random(seed)`: common random numbers (Glasserman & Yao 1992), so that two designs give the same
 * person the same luck on the same item, in whatever order it is asked.
 */
export function uniformAt(seed: number, index: number): number {
  return random((seed + Math.imul(index, INCREMENT)) >>> 0)();
}
