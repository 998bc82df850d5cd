import { exp } from '../../numeric/exp.ts';
import type { NormalPrior } from '../estimators/estimator.ts';
import type { Grid1d } from '../grid.ts';
import { isSummable } from '../usual-grid.ts';
import type { ItemCurves } from '../models/item-curves.ts';
import type { Progress1d } from './progress-1d.ts';
import type { ScaleBank } from './scale-bank.ts';
import type { GridStanding } from './standing.ts';

/** Steps of the finer grid to one of the bank's: good down to a quarter of the standard deviation. */
const FINER = 4;
/** Half-width of the window: standard deviations, and steps of the bank's grid because its own figures are rough by then. */
const REACH = { deviations: 9, steps: 2 };
/** Products are rescaled once the highest is below this. */
const SMALL = 1e-100;

/** Posterior mean and standard deviation after these answers; null where the finer grid is too coarse as well. */
export type FinePosterior = (
  given: readonly number[],
  responses: readonly number[],
  rough: GridStanding,
) => Pick<Progress1d, 'theta' | 'se'> | null;

/**
 * EAP on a grid four times as fine, for when so much is known that the bank's own is too coarse to sum on (Bock & Mislevy
 * 1982). An item's probabilities are tabulated when it is first asked, for everybody; only nodes near the posterior are visited.
 */
export function finePosterior({ curves, scratch, size }: ScaleBank, prior: NormalPrior, coarse: Grid1d): FinePosterior {
  const count = FINER * (coarse.nodes - 1) + 1;
  const step = (coarse.to - coarse.from) / (count - 1);
  const grid: Grid1d = { from: coarse.from, to: coarse.to, nodes: count };
  const tables = Array.from({ length: size }, (): Float64Array | null => null);
  const tableOf = (item: number): Float64Array => {
    const { at, categories } = curves[item] as ItemCurves;
    const table = new Float64Array(categories * count);
    const point = scratch(item);
    for (let q = 0; q < count; q++) {
      at(grid.from + q * step, point);
      for (let c = 0; c < categories; c++) table[c * count + q] = point.p[c] as number;
    }
    return table;
  };
  return (given, responses, { mean, variance }) => {
    const reach = Math.max(REACH.deviations * Math.sqrt(variance), REACH.steps * FINER * step);
    const from = Math.max(0, Math.floor((mean - reach - grid.from) / step));
    const to = Math.min(count - 1, Math.ceil((mean + reach - grid.from) / step));
    const weight = new Float64Array(to - from + 1);
    for (let i = 0; i < weight.length; i++) {
      const z = (grid.from + (from + i) * step - prior.mean) / prior.sd;
      weight[i] = exp(-0.5 * z * z);
    }
    for (let n = 0; n < given.length; n++) {
      const item = given[n] as number;
      const table = (tables[item] ??= tableOf(item));
      const row = (responses[n] as number) * count + from;
      let most = 0;
      for (let i = 0; i < weight.length; i++) {
        const w = (weight[i] as number) * (table[row + i] as number);
        weight[i] = w;
        if (w > most) most = w;
      }
      if (most < SMALL) for (let i = 0; i < weight.length; i++) weight[i] = (weight[i] as number) / most;
    }
    let total = 0;
    let first = 0;
    for (let i = 0; i < weight.length; i++) {
      total += weight[i] as number;
      first += (weight[i] as number) * i;
    }
    const shift = first / total;
    let second = 0;
    for (let i = 0; i < weight.length; i++) second += (weight[i] as number) * (i - shift) * (i - shift);
    const se = step * Math.sqrt(second / total);
    return isSummable(grid, se) ? { theta: grid.from + (from + shift) * step, se } : null;
  };
}
