import type { ScoredItem } from '../item/scored-item.ts';
import { knownDimension } from './known-dimension.ts';
import type { Site } from './site.ts';

/** The sites of a bank: one per dimension, then one per way of loading on several, shared by the items that load alike. */
export interface SiteTable {
  readonly sites: Site[];
  readonly indexByKey: Map<string, number>;
}

/** The site that answers to this item inform, added to the table when it is new. */
export function itemSite(
  { id, dimension, loadings }: ScoredItem,
  field: string,
  indexByDimension: ReadonlyMap<string, number>,
  nodesOf: (line: Omit<Site, 'nodes'>) => Float64Array,
  { sites, indexByKey }: SiteTable,
): number {
  const indexOf = (name: string, where: string): number =>
    knownDimension({ indexByDimension }, name, `${field} (${id}).${where}`);
  const own = indexOf(dimension, 'dimension');
  if (!loadings) return own;
  const parts = Object.entries(loadings)
    .map(([name, weight]): [number, number] => [indexOf(name, 'loadings'), weight])
    .toSorted(([x], [y]) => x - y);
  const key = parts.join(';');
  const known = indexByKey.get(key);
  if (known !== undefined) return known;
  const line = { dimensions: parts.map(([k]) => k), weights: parts.map(([, weight]) => weight) };
  sites.push({ ...line, nodes: nodesOf(line) });
  indexByKey.set(key, sites.length - 1);
  return sites.length - 1;
}
