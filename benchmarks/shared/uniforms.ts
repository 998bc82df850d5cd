import { random } from '@jalon/scoring';

/** The first `count` uniform numbers of a seed: the luck of every person on every item, the same for every engine. */
export function uniforms(seed: number, count: number): Float64Array {
  const next = random(seed);
  return Float64Array.from({ length: count }, next);
}
