import type { Model } from '@jalon/scoring';

/** The model's dimensions, by area, both in its order. */
export function dimensionsByArea({ dimensions }: Model): ReadonlyMap<string, readonly string[]> {
  const byArea = new Map<string, string[]>();
  for (const { id, area } of dimensions) byArea.set(area, [...(byArea.get(area) ?? []), id]);
  return byArea;
}
