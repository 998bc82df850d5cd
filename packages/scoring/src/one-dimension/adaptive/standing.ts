import { log } from '../../numeric/log.ts';
import { ScoringError } from '../../scoring-error.ts';
import { checkCategory } from '../scale-likelihood.ts';
import type { ScaleBank } from './scale-bank.ts';

/** Where somebody stands on the grid after some answers. Read only. */
export interface GridStanding {
  /** L[node], up to a factor; an ordinary array because copying one is quicker. */
  readonly likelihood: readonly number[];
  /** ln of the factor that L was divided by. */
  readonly logScale: number;
  /** ∫π·L on the grid, same factor. */
  readonly total: number;
  /** Posterior mean and variance. */
  readonly mean: number;
  readonly variance: number;
}

/** L is rescaled once its integral is below this. */
const SMALL = 1e-60;
/** What is left of L at a node is nothing below this: denormal numbers are slow and imprecise. */
const VANISHED = 1e-290;

/** The prior, as a standing. */
export function priorStanding(bank: ScaleBank): GridStanding {
  // Made from densities so that engines keep it as an array of doubles: whole numbers would have to be converted.
  const likelihood = Array.from(bank.prior).fill(1);
  return multiplied(bank, likelihood, new Float64Array(likelihood.length).fill(1), 0, 0);
}

/** The standing after one more answer: L ← L·P, a table row, no exponential. */
export function standingAfter(
  bank: ScaleBank,
  { likelihood, logScale }: GridStanding,
  item: number,
  category: number,
): GridStanding {
  const curves = bank.curves[item];
  if (!curves) throw new ScoringError('unknown-item', 'item', `a position from 0 to ${bank.size - 1}, not ${item}`);
  checkCategory(category, curves, 'category');
  const row = ((bank.rows[item] as number) + category) * likelihood.length;
  return multiplied(bank, likelihood.slice(), bank.p, row, logScale);
}

/** Multiplies a likelihood of our own by factors[at…] and takes moments on the way. */
function multiplied(
  bank: ScaleBank,
  likelihood: number[],
  factors: Float64Array,
  at: number,
  logScale: number,
): GridStanding {
  const { priorWeight, priorMoment, priorSquare } = bank;
  const even = likelihood.length - (likelihood.length % 2);
  // Two sums of each kind, so that no addition waits for the one before.
  let total = 0;
  let first = 0;
  let second = 0;
  let total2 = 0;
  let first2 = 0;
  let second2 = 0;
  for (let q = 0; q < even; q += 2) {
    const one = (likelihood[q] as number) * (factors[at + q] as number);
    const two = (likelihood[q + 1] as number) * (factors[at + q + 1] as number);
    likelihood[q] = one;
    likelihood[q + 1] = two;
    total += one * (priorWeight[q] as number);
    first += one * (priorMoment[q] as number);
    second += one * (priorSquare[q] as number);
    total2 += two * (priorWeight[q + 1] as number);
    first2 += two * (priorMoment[q + 1] as number);
    second2 += two * (priorSquare[q + 1] as number);
  }
  if (even < likelihood.length) {
    const last = (likelihood[even] as number) * (factors[at + even] as number);
    likelihood[even] = last;
    total += last * (priorWeight[even] as number);
    first += last * (priorMoment[even] as number);
    second += last * (priorSquare[even] as number);
  }
  total += total2;
  if (total < SMALL) return rescaled(bank, likelihood, logScale);
  const mean = (first + first2) / total;
  return { likelihood, logScale, total, mean, variance: Math.max(0, (second + second2) / total - mean * mean) };
}

/** Divides L by its highest weight, so that nothing vanishes however many the answers. */
function rescaled(bank: ScaleBank, likelihood: readonly number[], logScale: number): GridStanding {
  const highest = likelihood.reduce((most, l, q) => Math.max(most, l * (bank.priorWeight[q] as number)), 0);
  if (!(highest > 0))
    throw new ScoringError('invalid-outcome', 'responses', 'answers that are possible somewhere on the grid');
  const kept = likelihood.map((l) => (l / highest < VANISHED ? 0 : l / highest));
  return multiplied(bank, kept, new Float64Array(kept.length).fill(1), 0, logScale + log(highest));
}
