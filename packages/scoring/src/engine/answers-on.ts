import type { Site } from './site.ts';

/** Answers that say something directly of one of these dimensions. */
export function answersOn(counts: Int32Array, sites: readonly Site[], members: readonly number[]): number {
  let sum = 0;
  for (const [s, { dimensions }] of sites.entries())
    if (dimensions.some((k) => members.includes(k))) sum += counts[s] as number;
  return sum;
}
