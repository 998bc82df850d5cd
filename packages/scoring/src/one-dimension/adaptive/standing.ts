import { log } from '../../numeric/log.ts';
import { ScoringError } from '../../scoring-error.ts';
import type { ScaleBank } from './scale-bank.ts';

/** Where somebody stands on the grid after some answers. Read only. */
export interface GridStanding {
  /** L[node], up to a factor. */
  readonly likelihood: Float64Array;
  /** ln of the factor that L was divided by. */
  readonly logScale: number;
  /** π·L·cell, sum 1. */
  readonly posterior: Float64Array;
  readonly mean: number;
  readonly variance: number;
  /** Nodes that weigh at all: [first, last + 1]. */
  readonly from: number;
  readonly to: number;
}

/** Weights below this share of the largest are left out of sums over the posterior. */
const LEAST_SHARE = 1e-14;

/** L is rescaled once its maximum is below this. */
const SMALL = 1e-60;
/** What is left of L at a node is nothing below this: denormal numbers are slow and imprecise. */
const VANISHED = 1e-290;

/** The prior, as a standing. */
export function priorStanding(bank: ScaleBank): GridStanding {
  return standingOf(bank, new Float64Array(bank.nodes.length).fill(1), 0);
}

/** The standing after one more answer: L ← L·P, a table row, no exponential. */
export function standingAfter(
  bank: ScaleBank,
  { likelihood, logScale }: GridStanding,
  item: number,
  category: number,
): GridStanding {
  const count = bank.nodes.length;
  const row = ((bank.rows[item] as number) + category) * count;
  const { p } = bank;
  const next = new Float64Array(count);
  let highest = 0;
  for (let q = 0; q < count; q++) {
    const value = (likelihood[q] as number) * (p[row + q] as number);
    next[q] = value;
    if (value > highest) highest = value;
  }
  if (highest === 0)
    throw new ScoringError('invalid-outcome', `item ${item}`, 'an answer possible somewhere on the grid');
  return standingOf(bank, next, logScale, highest);
}

/** Divides by the highest value when it has become small (so that nothing vanishes, however many the answers), then takes moments. */
function standingOf(bank: ScaleBank, likelihood: Float64Array, logScale: number, highest = 1): GridStanding {
  const { nodes, priorWeight } = bank;
  const count = nodes.length;
  const rescaled = highest < SMALL;
  if (rescaled)
    for (let q = 0; q < count; q++) {
      const value = (likelihood[q] as number) / highest;
      likelihood[q] = value < VANISHED ? 0 : value;
    }
  const posterior = new Float64Array(count);
  let total = 0;
  let first = 0;
  let second = 0;
  let most = 0;
  for (let q = 0; q < count; q++) {
    const w = (likelihood[q] as number) * (priorWeight[q] as number);
    const x = nodes[q] as number;
    posterior[q] = w;
    total += w;
    first += w * x;
    second += w * x * x;
    if (w > most) most = w;
  }
  if (total === 0) throw new ScoringError('invalid-outcome', 'responses', 'answers that the prior allows');
  const mean = first / total;
  const least = most * LEAST_SHARE;
  let from = 0;
  while ((posterior[from] as number) < least) from += 1;
  let to = count;
  while ((posterior[to - 1] as number) < least) to -= 1;
  for (let q = 0; q < count; q++) posterior[q] = (posterior[q] as number) / total;
  return {
    likelihood,
    logScale: rescaled ? logScale + log(highest) : logScale,
    posterior,
    mean,
    variance: Math.max(0, second / total - mean * mean),
    from,
    to,
  };
}
