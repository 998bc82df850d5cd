import { knowledgeCurves } from '../item/knowledge-curves.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { emptyCurves } from '../models/response-model.ts';

/** P[knowledge category][node], row by row: computed once so that neither updating nor selecting takes an exponential per item. */
export function knowledgeTable(item: ScoredItem, nodes: Float64Array): Float64Array {
  const categories = item.credits.length;
  const at = knowledgeCurves(item);
  const curves = emptyCurves(categories);
  const table = new Float64Array(categories * nodes.length);
  for (const [q, theta] of nodes.entries()) {
    at(theta, curves);
    for (let c = 0; c < categories; c++) table[c * nodes.length + q] = curves.p[c] as number;
  }
  return table;
}
