import type { PointArea } from './point-area.ts';
import type { Point } from './point-state.ts';

/** True when the point is in the area or on its edge. A polygon is crossed by even-odd counting (Shimrat 1962). */
export function isInArea({ shape, coords }: PointArea, [x, y]: Point): boolean {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = coords;
  switch (shape) {
    case 'circle':
      return (x - a) ** 2 + (y - b) ** 2 <= c ** 2;
    case 'rect':
      return x >= a && y >= b && x <= c && y <= d;
    case 'poly':
      return isInPolygon(coords, x, y);
    default:
      return shape satisfies never;
  }
}

function isInPolygon(coords: readonly number[], x: number, y: number): boolean {
  let within = false;
  for (let i = 0; i + 1 < coords.length; i += 2) {
    const [x1 = 0, y1 = 0] = coords.slice(i);
    const [x2 = 0, y2 = 0] = i + 3 < coords.length ? coords.slice(i + 2) : coords;
    const turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    const between = Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2);
    if (turn === 0 && between) return true;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) within = !within;
  }
  return within;
}
