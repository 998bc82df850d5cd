import { dropAccents } from '../steps/drop-accents.ts';
import type { SlipStep } from '../text-match.ts';
import { areNeighbours } from './are-neighbours.ts';

/** How far two texts are, and by which slips, in the order of the text. */
export interface Slips {
  readonly distance: number;
  readonly slips: readonly SlipStep[];
}

/**
 * Optimal string alignment distance (Damerau 1964; Boytsov 2011, restricted edit distance): a letter wrong, missing, added,
 * or swapped with the one beside it is one slip. With `keyboard`, a wrong letter is one slip between neighbouring keys or
 * for an accent, two elsewhere. Null where the distance is more than `most`; only a band that wide is computed.
 */
export function slipsBetween(
  expected: string,
  typed: string,
  most: number,
  counting: 'letters' | 'keyboard' = 'letters',
): Slips | null {
  if (expected === typed) return { distance: 0, slips: [] };
  const from = Array.from(expected);
  const to = Array.from(typed);
  if (Math.abs(from.length - to.length) > most) return null;
  const band = new Band(from.length, most);
  for (let i = 0; i <= from.length; i++) {
    let nearest = Infinity;
    for (let j = Math.max(0, i - most); j <= Math.min(to.length, i + most); j++) {
      const cost = i === 0 ? j : cheapest(from, to, i, j, band, counting).cost;
      band.set(i, j, cost);
      nearest = Math.min(nearest, cost);
    }
    if (nearest > most) return null;
  }
  const distance = band.get(from.length, to.length);
  return distance > most ? null : { distance, slips: walkBack(from, to, band, counting) };
}

interface Move {
  readonly cost: number;
  readonly slip: SlipStep | null;
  readonly back: readonly [number, number];
}

/** The cheapest way to reach the first `i` and `j` letters. */
function cheapest(
  from: readonly string[],
  to: readonly string[],
  i: number,
  j: number,
  band: Band,
  counting: 'letters' | 'keyboard',
): Move {
  const moves: Move[] = [];
  if (i > 0 && j > 0) {
    const slip = wrongLetter(from[i - 1] ?? '', to[j - 1] ?? '');
    const cost = slip === null ? 0 : slip === 'slip-other' && counting === 'keyboard' ? 2 : 1;
    moves.push({ cost: band.get(i - 1, j - 1) + cost, slip, back: [i - 1, j - 1] });
  }
  if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
    moves.push({ cost: band.get(i - 2, j - 2) + 1, slip: 'slip-swapped', back: [i - 2, j - 2] });
  }
  if (i > 0) moves.push({ cost: band.get(i - 1, j) + 1, slip: 'slip-missing', back: [i - 1, j] });
  if (j > 0) moves.push({ cost: band.get(i, j - 1) + 1, slip: 'slip-extra', back: [i, j - 1] });
  return moves.reduce((best, move) => (move.cost < best.cost ? move : best));
}

function wrongLetter(expected: string, typed: string): SlipStep | null {
  if (expected === typed) return null;
  const [one, other] = [dropAccents(expected), dropAccents(typed)];
  if (one === other) return 'slip-accent';
  return areNeighbours(one.toLowerCase(), other.toLowerCase()) ? 'slip-neighbour' : 'slip-other';
}

function walkBack(
  from: readonly string[],
  to: readonly string[],
  band: Band,
  counting: 'letters' | 'keyboard',
): readonly SlipStep[] {
  const slips: SlipStep[] = [];
  let [i, j] = [from.length, to.length];
  while (i > 0 || j > 0) {
    const { slip, back } = cheapest(from, to, i, j, band, counting);
    if (slip !== null) slips.push(slip);
    [i, j] = back;
  }
  return slips.toReversed();
}

/** Costs near the diagonal; anything farther is out of reach. */
class Band {
  readonly #most: number;
  readonly #costs: Float64Array;

  constructor(length: number, most: number) {
    this.#most = most;
    this.#costs = new Float64Array((length + 1) * (2 * most + 1)).fill(Infinity);
  }

  get(i: number, j: number): number {
    return Math.abs(i - j) > this.#most ? Infinity : (this.#costs[this.#at(i, j)] ?? Infinity);
  }

  set(i: number, j: number, cost: number): void {
    this.#costs[this.#at(i, j)] = cost;
  }

  #at(i: number, j: number): number {
    return i * (2 * this.#most + 1) + (j - i + this.#most);
  }
}
