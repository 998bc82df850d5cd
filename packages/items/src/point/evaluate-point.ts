import type { ItemKey, Scoring } from '../item/item.ts';
import { isInArea } from './is-in-area.ts';
import type { Point } from './point-state.ts';

/** Areas and what each is worth. */
export type PointMap = Extract<Scoring, { readonly template: 'map_response_point' }>;

/** QTI `map_response_point` as a credit in [0, 1]; see {@link mapResponsePoint}. */
export function evaluatePoint({ itemId, scoring }: ItemKey, points: readonly Point[]): number {
  if (scoring.template !== 'map_response_point') throw new TypeError(`${itemId}: expected map_response_point`);
  return mapResponsePoint(scoring, points);
}

/**
 * QTI `map_response_point`: each point goes to the first area that holds it, each area counts once however many points it
 * holds, each distinct point outside takes the default; then kept within the declared bounds, and within [0, 1] since it is a
 * credit. No point is 0.
 */
export function mapResponsePoint(map: PointMap, points: readonly Point[]): number {
  if (points.length === 0) return 0;
  const held = new Set<number>();
  const outside = new Set<string>();
  for (const point of points) {
    const at = map.areas.findIndex((area) => isInArea(area, point));
    if (at < 0) outside.add(point.join(' '));
    else held.add(at);
  }
  let sum = outside.size * map.defaultValue;
  for (const at of held) sum += map.areas[at]?.value ?? 0;
  return Math.min(1, Math.max(0, Math.min(map.upperBound, Math.max(map.lowerBound, sum))));
}
