import type { ScaleBank } from './scale-bank.ts';
import type { GridStanding } from './standing.ts';

/** The posterior where it weighs: w[i] belongs to node from + i; sum 1. */
export interface PosteriorWindow {
  readonly from: number;
  readonly weight: Float64Array;
}

/** Weights below this share of the largest are left out of sums over the posterior. */
const LEAST_SHARE = 1e-14;

/** π·L·cell, normalised, without the nodes that weigh nothing. */
export function posteriorWindow({ priorWeight }: ScaleBank, { likelihood, total }: GridStanding): PosteriorWindow {
  const all = priorWeight.map((w, q) => ((likelihood[q] as number) * w) / total);
  let most = 0;
  for (let q = 0; q < all.length; q++) if ((all[q] as number) > most) most = all[q] as number;
  const least = most * LEAST_SHARE;
  let from = 0;
  while ((all[from] as number) < least) from += 1;
  let to = all.length;
  while ((all[to - 1] as number) < least) to -= 1;
  return { from, weight: all.subarray(from, to) };
}
