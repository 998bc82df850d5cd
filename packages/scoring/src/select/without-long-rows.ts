import type { Prospect } from './prospects.ts';
import type { SelectOptions } from './select-options.ts';

/** The candidates that make no longer row of one area than asked for; all of them when no other is left. */
export function withoutLongRows(
  list: readonly Prospect[],
  { maxInRow, recentAreas = [] }: Pick<SelectOptions, 'maxInRow' | 'recentAreas'>,
): readonly Prospect[] {
  if (!maxInRow || recentAreas.length < maxInRow.area || maxInRow.area < 1) return list;
  const [area, ...others] = recentAreas.slice(-maxInRow.area);
  if (others.some((other) => other !== area)) return list;
  const elsewhere = list.filter(({ item }) => item.area !== area);
  return elsewhere.length > 0 ? elsewhere : list;
}
