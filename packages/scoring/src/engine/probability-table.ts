import { outcomeCurves } from '../item/outcome-curves.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { emptyCurves } from '../models/response-model.ts';

/** P[outcome][node], row by row, "I don't know" last: computed once so that neither updating nor selecting takes an exponential per item. */
export function probabilityTable(item: ScoredItem, nodes: Float64Array): Float64Array {
  const outcomes = item.credits.length + 1;
  const at = outcomeCurves(item);
  const curves = emptyCurves(outcomes);
  const table = new Float64Array(outcomes * nodes.length);
  for (const [q, theta] of nodes.entries()) {
    at(theta, curves);
    for (let o = 0; o < outcomes; o++) table[o * nodes.length + q] = curves.p[o] as number;
  }
  return table;
}
