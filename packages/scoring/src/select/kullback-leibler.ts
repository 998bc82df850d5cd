import type { CompiledItem } from '../engine/compiled.ts';
import { NODES } from '../engine/nodes.ts';
import { outcomeCurves } from '../item/outcome-curves.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { emptyCurves } from '../models/response-model.ts';
import { log } from '../numeric/log.ts';

/** Probabilities below this are taken for this, so that no logarithm is infinite. */
const LEAST_PROBABILITY = 1e-300;

/**
 * ΣwK(η) over the nodes from `from` to `to`, nats, with K(η) = Σₒ Pₒ(η̂) ln[Pₒ(η̂)/Pₒ(η)] over all outcomes and η̂ the
 * posterior mean: how well one answer tells η̂ from what else η may be (Chang & Ying 1996; in several dimensions Wang,
 * Chang & Boughton 2011, here along the line that the item measures, on which alone its answers depend). The weights of a
 * site sum to 1.
 */
export function kullbackLeibler(
  { site, known, mixing, categories }: CompiledItem,
  scored: ScoredItem,
  center: number,
  weight: Float64Array,
  from: number,
  to: number,
): number {
  const outcomes = categories + 1;
  const here = emptyCurves(outcomes);
  outcomeCurves(scored)(center, here);
  let sum = 0;
  for (let o = 0; o < outcomes; o++) {
    const p = here.p[o] as number;
    if (!(p > LEAST_PROBABILITY)) continue;
    let cross = 0;
    for (let q = from; q < to; q++) {
      let there = 0;
      for (let c = 0; c < categories; c++)
        there += (mixing[c * outcomes + o] as number) * (known[c * NODES + q] as number);
      cross += (weight[site * NODES + q] as number) * log(Math.max(there, LEAST_PROBABILITY));
    }
    sum += p * (log(p) - cross);
  }
  return sum;
}
