import type { CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import { rowMoments, ROWS_AT_ONCE } from '../numeric/row-moments.ts';
import type { Marginals } from './marginals.ts';

/** What asking an item promises. */
export interface ItemProspect {
  /** Δ: expected reduction of the variance of what the item measures (its dimension, or η = Σ loading·θ), logits². */
  readonly reduction: number;
  /** P(credit ≥ .5); "I don't know" is no success. */
  readonly predicted: number;
}

/** The same of several items, in their order. */
export interface ItemProspects {
  readonly reduction: Float64Array;
  readonly predicted: Float64Array;
}

/** Outcomes less probable than this add nothing to Δ. */
const LEAST_PROBABILITY = 1e-14;

/**
 * Δ = Σ m₁²/m₀ − S₁² over all outcomes (Owen 1975; van der Linden 1998). The moments are summed over knowledge categories,
 * the lowest being what is left, then mixed into those of the outcomes, because mixing is linear.
 */
export function itemProspect(item: CompiledItem, marginals: Marginals): ItemProspect {
  const { reduction, predicted } = itemProspects([{ ...item, row: 0 }], item.known, marginals);
  return { reduction: reduction[0] as number, predicted: predicted[0] as number };
}

/** The same bits for many items, whose rows are in one table: those of one site go together. */
export function itemProspects(
  items: readonly CompiledItem[],
  table: Float64Array,
  marginals: Marginals,
): ItemProspects {
  const { from, to, mean } = marginals;
  const count = items.length;
  // By site, the end of its rows; while rows are laid down, where the next one goes.
  const ends = new Int32Array(mean.length);
  for (let i = 0; i < count; i++) {
    const { site, categories } = items[i] as CompiledItem;
    ends[site] = (ends[site] as number) + categories - 1;
  }
  let rows = 0;
  for (let k = 0; k < ends.length; k++) {
    const own = ends[k] as number;
    ends[k] = rows;
    rows += own;
  }
  const offsets = new Int32Array(rows + ROWS_AT_ONCE - 1);
  const firsts = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const { site, categories, row } = items[i] as CompiledItem;
    let at = ends[site] as number;
    firsts[i] = at;
    for (let c = 1; c < categories; c++) offsets[at++] = row + c * NODES;
    ends[site] = at;
  }
  const m0 = new Float64Array(offsets.length);
  const m1 = new Float64Array(offsets.length);
  for (let k = 0, first = 0; k < ends.length; k++) {
    const end = ends[k] as number;
    const begin = from[k] as number;
    const length = (to[k] as number) - begin;
    rowMoments(table, offsets, first, end, marginals, k * NODES + begin, begin, length, m0, m1);
    first = end;
  }
  const reduction = new Float64Array(count);
  const predicted = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const { site, categories, successFrom, mixing } = items[i] as CompiledItem;
    const first = (firsts[i] as number) - 1;
    const outcomes = categories + 1;
    const center = mean[site] as number;
    let rest0 = 1;
    let rest1 = center;
    for (let c = 1; c < categories; c++) {
      rest0 -= m0[first + c] as number;
      rest1 -= m1[first + c] as number;
    }
    let sum = 0;
    let success = 0;
    for (let o = 0; o < outcomes; o++) {
      const lowest = mixing[o] as number;
      let likely = lowest * rest0;
      let moment = lowest * rest1;
      for (let c = 1; c < categories; c++) {
        const share = mixing[c * outcomes + o] as number;
        likely += share * (m0[first + c] as number);
        moment += share * (m1[first + c] as number);
      }
      if (likely > LEAST_PROBABILITY) sum += (moment * moment) / likely;
      if (o >= successFrom && o < categories) success += likely;
    }
    reduction[i] = sum - center * center;
    predicted[i] = success;
  }
  return { reduction, predicted };
}
