import { knowledgeProbabilities } from '../item/knowledge-probabilities.ts';
import type { ScoredItem } from '../item/scored-item.ts';

/** P[knowledge category][node], row by row: computed once so that neither updating nor selecting takes an exponential per item. */
export function knowledgeTable(item: ScoredItem, nodes: Float64Array): Float64Array {
  const categories = item.credits.length;
  const at = knowledgeProbabilities(item);
  const p = new Float64Array(categories);
  const table = new Float64Array(categories * nodes.length);
  for (const [q, theta] of nodes.entries()) {
    at(theta, p);
    for (let c = 0; c < categories; c++) table[c * nodes.length + q] = p[c] as number;
  }
  return table;
}
