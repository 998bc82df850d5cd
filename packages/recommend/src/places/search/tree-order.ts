import type { Position } from '../place.ts';

/** Points of the unit sphere, three numbers each: distances in it need no care for poles or for the line of dates. */
export interface SpherePoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

const DEGREE = Math.PI / 180;
/** What two machines may compute differently. */
const TOLERANCE = 1e-12;

export function spherePoint({ lat, lon }: Position): readonly [number, number, number] {
  const ring = Math.cos(lat * DEGREE);
  return [ring * Math.cos(lon * DEGREE), ring * Math.sin(lon * DEGREE), Math.sin(lat * DEGREE)];
}

export function spherePoints(positions: readonly Position[]): SpherePoints {
  const points = {
    x: new Float64Array(positions.length),
    y: new Float64Array(positions.length),
    z: new Float64Array(positions.length),
  };
  for (const [index, position] of positions.entries()) {
    const [x, y, z] = spherePoint(position);
    points.x[index] = x;
    points.y[index] = y;
    points.z[index] = z;
  }
  return points;
}

/**
 * The order of a balanced k-d tree without pointers (Bentley 1975): the middle of each range is its root, what is before it lies on one
 * side along x, y or z in turn, what is after it on the other. The order is the index; it takes no room of its own.
 */
export function treeOrder(positions: readonly Position[]): readonly number[] {
  const points = spherePoints(positions);
  const order = Array.from(positions.keys());
  sortRange(0, order.length, 0);
  return order;

  function sortRange(from: number, to: number, depth: number): void {
    if (to - from < 2) return;
    const values = axisOf(points, depth);
    const middle = (from + to) >> 1;
    const sorted = order.slice(from, to).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0) || one - other);
    for (const [index, value] of sorted.entries()) order[from + index] = value;
    sortRange(from, middle, depth + 1);
    sortRange(middle + 1, to, depth + 1);
  }
}

/** Whether points are in such an order. */
export function isTreeOrder(points: SpherePoints): boolean {
  return holds(0, points.x.length, 0, [-2, -2, -2], [2, 2, 2]);

  function holds(from: number, to: number, depth: number, low: readonly number[], high: readonly number[]): boolean {
    if (from >= to) return true;
    const middle = (from + to) >> 1;
    const inside = [0, 1, 2].every((axis) => {
      const value = axisOf(points, axis)[middle] ?? Number.NaN;
      return value >= (low[axis] ?? 0) - TOLERANCE && value <= (high[axis] ?? 0) + TOLERANCE;
    });
    if (!inside) return false;
    const axis = depth % 3;
    const split = axisOf(points, axis)[middle] ?? 0;
    return (
      holds(from, middle, depth + 1, low, high.with(axis, split)) &&
      holds(middle + 1, to, depth + 1, low.with(axis, split), high)
    );
  }
}

/** The numbers of the axis that a depth of the tree is split along. */
function axisOf({ x, y, z }: SpherePoints, depth: number): Float64Array {
  return depth % 3 === 0 ? x : depth % 3 === 1 ? y : z;
}
