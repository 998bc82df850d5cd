import type { CompiledItem } from '../../engine/compiled.ts';
import { NODES } from '../../engine/nodes.ts';
import { outcomeCurves } from '../../item/outcome-curves.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import { emptyCurves } from '../../models/response-model.ts';
import { log } from '../../numeric/log.ts';
import type { CriterionView, Worth } from '../criterion.ts';
import type { Marginals } from '../marginals.ts';

/** Probabilities below this are taken for this, so that no logarithm is infinite. */
const LEAST_PROBABILITY = 1e-300;

/** Weights that sum to 1 by site, and the nodes that count. */
export type NodeShares = Pick<Marginals, 'weight' | 'from' | 'to'>;

const LOGARITHMS: WeakMap<CompiledItem, Float64Array> = /* @__PURE__ */ new WeakMap();

/**
 * ΣwK(η) over the nodes, nats, with K(η) = Σₒ Pₒ(η̂) ln[Pₒ(η̂)/Pₒ(η)] over all outcomes and η̂ the
 * posterior mean: how well one answer tells η̂ from what else η may be (Chang & Ying 1996; in several dimensions Wang,
 * Chang & Boughton 2011, here along the line that the item measures, on which alone its answers depend).
 */
export function kullbackLeibler({ config, marginals }: CriterionView, { weight, from, to }: NodeShares): Worth {
  return (item) => {
    let table = LOGARITHMS.get(item);
    if (!table) LOGARITHMS.set(item, (table = logarithms(item)));
    const outcomes = item.categories + 1;
    const here = emptyCurves(outcomes);
    outcomeCurves(config.items[item.index] as ScoredItem)(marginals.center[item.site] as number, here);
    const at = item.site * NODES;
    let sum = 0;
    for (let o = 0; o < outcomes; o++) {
      const p = here.p[o] as number;
      if (!(p > LEAST_PROBABILITY)) continue;
      let cross = 0;
      for (let q = from[item.site] as number; q < (to[item.site] as number); q++)
        cross += (weight[at + q] as number) * (table[o * NODES + q] as number);
      sum += p * (log(p) - cross);
    }
    return sum;
  };
}

/** ln P[outcome][node], row by row: computed once per item, then kept. */
function logarithms({ known, mixing, categories }: CompiledItem): Float64Array {
  const outcomes = categories + 1;
  const table = new Float64Array(outcomes * NODES);
  for (let o = 0; o < outcomes; o++)
    for (let q = 0; q < NODES; q++) {
      let p = 0;
      for (let c = 0; c < categories; c++) p += (mixing[c * outcomes + o] as number) * (known[c * NODES + q] as number);
      table[o * NODES + q] = log(Math.max(p, LEAST_PROBABILITY));
    }
  return table;
}
