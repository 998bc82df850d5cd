import type { Compiled, CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import { rowMoments } from '../numeric/row-moments.ts';
import { newRoom, type ChoiceRoom } from './choice-room.ts';
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
  const { known: table, mixing: mixings, categories } = item;
  const room = newRoom(marginals, categories, 1);
  const { reduction, predicted } = itemProspects([{ ...item, row: 0, mixingAt: 0 }], { table, mixings }, room);
  return { reduction: reduction[0] as number, predicted: predicted[0] as number };
}

/** The same bits for many items, whose rows are in one table: those of one site go together. */
export function itemProspects(
  items: readonly CompiledItem[],
  { table, mixings }: Pick<Compiled, 'table' | 'mixings'>,
  { marginals, offsets, moment0: m0, moment1: m1, firsts }: ChoiceRoom,
): ItemProspects {
  const { from, to, mean, stride, narrowing } = marginals;
  const count = items.length;
  // By site, the end of its rows; while rows are laid down, where the next one goes.
  const ends = Array.from(mean, () => 0);
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
  for (let i = 0; i < count; i++) {
    const { site, categories, row } = items[i] as CompiledItem;
    let at = ends[site] as number;
    firsts[i] = at;
    for (let c = 1; c < categories; c++) offsets[at++] = row + c * NODES;
    ends[site] = at;
  }
  for (let k = 0, first = 0; k < ends.length; k++) {
    const end = ends[k] as number;
    const begin = from[k] as number;
    const length = (to[k] as number) - begin;
    rowMoments(table, offsets, first, end, marginals, k * NODES + begin, begin, length, m0, m1, stride[k]);
    first = end;
  }
  const reduction = new Float64Array(count);
  const predicted = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const { site, categories, successFrom, mixingAt } = items[i] as CompiledItem;
    const first = (firsts[i] as number) - 1;
    const center = mean[site] as number;
    let sum = 0;
    let success = 0;
    if (categories === 2) {
      // The same as below, written out: most items are right or wrong.
      const p1 = m0[first + 1] as number;
      const x1 = m1[first + 1] as number;
      const p0 = 1 - p1;
      const x0 = center - x1;
      const wrong0 = (mixings[mixingAt] as number) * p0 + (mixings[mixingAt + 3] as number) * p1;
      const wrong1 = (mixings[mixingAt] as number) * x0 + (mixings[mixingAt + 3] as number) * x1;
      const right0 = (mixings[mixingAt + 1] as number) * p0 + (mixings[mixingAt + 4] as number) * p1;
      const right1 = (mixings[mixingAt + 1] as number) * x0 + (mixings[mixingAt + 4] as number) * x1;
      const silent0 = (mixings[mixingAt + 2] as number) * p0 + (mixings[mixingAt + 5] as number) * p1;
      const silent1 = (mixings[mixingAt + 2] as number) * x0 + (mixings[mixingAt + 5] as number) * x1;
      if (wrong0 > LEAST_PROBABILITY) sum += (wrong1 * wrong1) / wrong0;
      if (right0 > LEAST_PROBABILITY) sum += (right1 * right1) / right0;
      if (silent0 > LEAST_PROBABILITY) sum += (silent1 * silent1) / silent0;
      success = successFrom === 0 ? wrong0 + right0 : successFrom === 1 ? right0 : 0;
    } else {
      let rest0 = 1;
      let rest1 = center;
      for (let c = 1; c < categories; c++) {
        rest0 -= m0[first + c] as number;
        rest1 -= m1[first + c] as number;
      }
      const outcomes = categories + 1;
      for (let o = 0, at = mixingAt; o < outcomes; o++, at++) {
        let share = mixings[at] as number;
        let likely = share * rest0;
        let moment = share * rest1;
        for (let c = 1, cell = at + outcomes; c < categories; c++, cell += outcomes) {
          share = mixings[cell] as number;
          likely += share * (m0[first + c] as number);
          moment += share * (m1[first + c] as number);
        }
        if (likely > LEAST_PROBABILITY) sum += (moment * moment) / likely;
        if (o >= successFrom && o < categories) success += likely;
      }
    }
    reduction[i] = (sum - center * center) * (narrowing[site] as number);
    predicted[i] = success;
  }
  return { reduction, predicted };
}
