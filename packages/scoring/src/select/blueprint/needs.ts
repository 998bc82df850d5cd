import type { ContentBound } from './blueprint.ts';
import { isWithin, type ContentItem } from './content-item.ts';

/** By bound, how many of the items count towards it. */
export function countsOf(bounds: readonly ContentBound[], items: readonly ContentItem[]): readonly number[] {
  return bounds.map((bound) => items.filter((item) => isWithin(item, bound)).length);
}

/**
 * Least numbers of further items that the lower bounds ask for: first by dimensions and areas together (those of a dimension
 * count for its area too), then one number for each tag. None may exceed the slots left.
 */
export function needs(
  bounds: readonly ContentBound[],
  counts: readonly number[],
  areaByDimension: ReadonlyMap<string, string>,
): readonly number[] {
  const byArea = new Map<string, { own: number; parts: number }>();
  const tags: number[] = [];
  for (const [i, { on, of, min = 0 }] of bounds.entries()) {
    const short = Math.max(0, min - (counts[i] as number));
    if (on === 'tag') tags.push(short);
    else {
      const area = on === 'area' ? of : (areaByDimension.get(of) ?? of);
      const { own, parts } = byArea.get(area) ?? { own: 0, parts: 0 };
      byArea.set(area, on === 'area' ? { own: Math.max(own, short), parts } : { own, parts: parts + short });
    }
  }
  const content = [...byArea.values()].reduce((sum, { own, parts }) => sum + Math.max(own, parts), 0);
  return [content, ...tags];
}
