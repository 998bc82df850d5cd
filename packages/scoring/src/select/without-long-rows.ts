import type { CompiledItem } from '../engine/compiled.ts';
import type { Prospects } from './prospects.ts';
import type { SelectOptions } from './select-options.ts';

/** The candidates that make no longer row of one area than asked for; all of them when no other is left. */
export function withoutLongRows(
  { items, open }: Prospects,
  { maxInRow, recentAreas = [] }: Pick<SelectOptions, 'maxInRow' | 'recentAreas'>,
): readonly number[] {
  if (!maxInRow || recentAreas.length < maxInRow.area || maxInRow.area < 1) return open;
  const [area, ...others] = recentAreas.slice(-maxInRow.area);
  if (others.some((other) => other !== area)) return open;
  const elsewhere = open.filter((i) => (items[i] as CompiledItem).area !== area);
  return elsewhere.length > 0 ? elsewhere : open;
}
