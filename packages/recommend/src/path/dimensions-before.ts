import type { DimensionId } from '@jalon/referential';
import type { DimensionOrder } from './dimension-order.ts';

/** All that comes before each dimension, near or far; or the first cycle found, each of its members coming after the next. */
export type DimensionsBefore =
  | { readonly ok: true; readonly before: ReadonlyMap<DimensionId, ReadonlySet<DimensionId>> }
  | { readonly ok: false; readonly cycle: readonly DimensionId[] };

/** Follows the order to its ends. Linear in its entries, and no deeper than there are dimensions: nothing is visited twice. */
export function dimensionsBefore(order: readonly DimensionOrder[]): DimensionsBefore {
  const after = new Map<DimensionId, DimensionId[]>();
  for (const { dimension, after: earlier } of order)
    after.set(dimension, [...(after.get(dimension) ?? []), ...earlier]);
  const before = new Map<DimensionId, ReadonlySet<DimensionId>>();
  const trail: DimensionId[] = [];
  let cycle: readonly DimensionId[] | null = null;

  function visit(dimension: DimensionId): ReadonlySet<DimensionId> {
    const known = before.get(dimension);
    if (known !== undefined || cycle !== null) return known ?? new Set();
    const start = trail.indexOf(dimension);
    if (start >= 0) {
      cycle = trail.slice(start);
      return new Set();
    }
    trail.push(dimension);
    const all = new Set<DimensionId>();
    for (const earlier of after.get(dimension) ?? []) {
      all.add(earlier);
      for (const one of visit(earlier)) all.add(one);
    }
    trail.pop();
    before.set(dimension, all);
    return all;
  }

  for (const dimension of after.keys()) {
    visit(dimension);
    if (cycle !== null) return { ok: false, cycle };
  }
  return { ok: true, before };
}
