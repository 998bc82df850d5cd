import type { SpherePoints } from './tree-order.ts';

/** Mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8;
/** Beyond what sums may lose. */
const TOLERANCE = 1e-12;

/** Metres along the sphere of a chord through it. */
function metresOfChord(chord: number): number {
  return 2 * EARTH * Math.asin(Math.min(1, chord / 2));
}

function chordOfMetres(metres: number): number {
  return metres >= Math.PI * EARTH ? 2 : 2 * Math.sin(Math.max(0, metres) / (2 * EARTH));
}

/** One point that was found. */
export interface NearPoint {
  readonly index: number;
  readonly metres: number;
}

/** The nearest points that `accepts` takes, at most `count`, none farther than `within` metres; equally near ones by their index. */
export function nearestPoints(
  points: SpherePoints,
  from: readonly [number, number, number],
  {
    count,
    within,
    accepts,
  }: { readonly count: number; readonly within: number; readonly accepts: (index: number) => boolean },
): readonly NearPoint[] {
  const [px, py, pz] = from;
  const { x, y, z } = points;
  const farthest = chordOfMetres(within);
  /** Squares of chords, ascending, and the points they belong to. */
  const squares: number[] = [];
  const found: number[] = [];
  let limit = farthest * farthest + TOLERANCE;
  visit(0, x.length, 0);
  return found.map((index, rank) => ({ index, metres: metresOfChord(Math.sqrt(squares[rank] ?? 0)) }));

  function visit(low: number, high: number, depth: number): void {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    const axis = depth % 3;
    const away =
      axis === 0 ? px - (x[middle] as number) : axis === 1 ? py - (y[middle] as number) : pz - (z[middle] as number);
    if (away <= 0) visit(low, middle, depth + 1);
    else visit(middle + 1, high, depth + 1);
    consider(middle);
    if (away * away > limit + TOLERANCE) return;
    if (away <= 0) visit(middle + 1, high, depth + 1);
    else visit(low, middle, depth + 1);
  }

  function consider(index: number): void {
    const [dx, dy, dz] = [px - (x[index] as number), py - (y[index] as number), pz - (z[index] as number)];
    const square = dx * dx + dy * dy + dz * dz;
    if (square > limit) return;
    let rank = squares.length;
    while (rank > 0 && isAfter(rank - 1, square, index)) rank--;
    if (rank >= count || !accepts(index)) return;
    squares.splice(rank, 0, square);
    found.splice(rank, 0, index);
    if (squares.length > count) {
      squares.pop();
      found.pop();
    }
    if (squares.length === count) limit = Math.min(limit, squares.at(-1) ?? limit);
  }

  function isAfter(rank: number, square: number, index: number): boolean {
    const other = squares[rank] ?? 0;
    return other > square || (other === square && (found[rank] ?? 0) > index);
  }
}
