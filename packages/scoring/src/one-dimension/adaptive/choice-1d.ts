import { ScoringError } from '../../scoring-error.ts';

/** What bears on the choice of one item, besides the answers. */
export interface Choice1d {
  /** Positions of the items that may be asked now: content, device, items seen before. All of the bank unless said. */
  readonly candidates?: readonly number[];
  /** Exposure control: draw among this many of the best (Kingsbury & Zara 1989), by a seed of the person's own and the number of items given. */
  readonly randomesque?: { readonly among: number; readonly seed: number };
}

/** Refuses positions that are not in a bank of this size, and draws that cannot be made. */
export function checkChoice1d({ candidates = [], randomesque = { among: 1, seed: 0 } }: Choice1d, size: number): void {
  for (const [i, item] of candidates.entries())
    if (!(Number.isInteger(item) && item >= 0 && item < size))
      throw new ScoringError(
        'unknown-item',
        `choice.candidates[${i}]`,
        `a position from 0 to ${size - 1}, not ${item}`,
      );
  const { among, seed } = randomesque;
  if (!(Number.isInteger(among) && among > 0))
    throw new ScoringError('invalid-options', 'choice.randomesque.among', 'a whole number from 1');
  if (!Number.isFinite(seed)) throw new ScoringError('invalid-options', 'choice.randomesque.seed', 'a finite number');
}
