import type { CompiledItem } from '../../engine/compiled.ts';
import { NODES } from '../../engine/nodes.ts';
import { outcomeInformation } from '../../item/outcome-information.ts';
import type { ScoredItem } from '../../item/scored-item.ts';
import type { Marginals } from '../marginals.ts';

const TABLES: WeakMap<CompiledItem, Float64Array> = /* @__PURE__ */ new WeakMap();

/**
 * MPWI: ∫p(η)·I(η)dη, p the posterior of the line the item measures (van der Linden 1998, after Veerkamp & Berger 1997, who
 * weigh by the likelihood). For items on several dimensions this is the information along their loadings. The item's
 * information at the nodes is computed once, then kept.
 */
export function posteriorWeightedInformation(
  item: CompiledItem,
  scored: ScoredItem,
  nodes: Float64Array,
  { weight, from, to }: Marginals,
): number {
  let table = TABLES.get(item);
  if (!table) TABLES.set(item, (table = nodes.map(outcomeInformation(scored))));
  const { site } = item;
  let sum = 0;
  for (let q = from[site] as number; q < (to[site] as number); q++)
    sum += (weight[site * NODES + q] as number) * (table[q] as number);
  return sum;
}
