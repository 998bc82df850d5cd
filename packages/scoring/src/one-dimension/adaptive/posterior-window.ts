import type { ScaleBank } from './scale-bank.ts';
import type { GridStanding } from './standing.ts';

/** The posterior where it weighs: w[i] belongs to node from + i; sum 1. */
export interface PosteriorWindow {
  readonly from: number;
  readonly weight: Float64Array;
}

/** Weights below this share of the largest are left out of sums over the posterior: beyond eight standard deviations. */
const LEAST_SHARE = 1e-14;

/** π·L·cell, normalised, without the nodes that weigh less than a share of the heaviest. */
export function posteriorWindow(
  { priorWeight }: ScaleBank,
  { likelihood, total }: GridStanding,
  leastShare: number = LEAST_SHARE,
): PosteriorWindow {
  const count = likelihood.length;
  let most = 0;
  for (let q = 0; q < count; q++) most = Math.max(most, (likelihood[q] as number) * (priorWeight[q] as number));
  const least = most * leastShare;
  let from = 0;
  while ((likelihood[from] as number) * (priorWeight[from] as number) < least) from += 1;
  let to = count;
  while ((likelihood[to - 1] as number) * (priorWeight[to - 1] as number) < least) to -= 1;
  const weight = new Float64Array(to - from);
  const scale = 1 / total;
  for (let q = from; q < to; q++) weight[q - from] = (likelihood[q] as number) * (priorWeight[q] as number) * scale;
  return { from, weight };
}
