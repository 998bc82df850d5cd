import type { Reading } from './session-record.ts';
import { square } from '../numeric/square.ts';

/** How estimates fared against the truth, over persons and dimensions alike. Logits, shares 0–1; null where nobody was. */
export interface Accuracy {
  /** Estimates compared: persons × dimensions. */
  readonly estimates: number;
  /** Mean of estimate − truth. */
  readonly bias: number | null;
  readonly rmse: number | null;
  /** Share of 90 % intervals that hold the truth. */
  readonly coverage90: number | null;
  /** Root mean square of the SD announced: what the engine believes its RMSE to be. */
  readonly announced: number | null;
}

/** One reading beside the truth of the same person. */
export interface Compared {
  readonly reading: Reading;
  readonly abilities: readonly number[];
}

/** Accuracy of the estimates whose true θ is in [from, to). */
export function accuracy(compared: readonly Compared[], from: number = -Infinity, to: number = Infinity): Accuracy {
  let estimates = 0;
  let error = 0;
  let squares = 0;
  let inside = 0;
  let variance = 0;
  for (const { reading, abilities } of compared) {
    for (const [k, { mean, sd, interval90 }] of reading.dimensions.entries()) {
      const theta = abilities[k] as number;
      if (theta < from || theta >= to) continue;
      estimates += 1;
      error += mean - theta;
      squares += square(mean - theta);
      variance += sd * sd;
      if (theta >= interval90[0] && theta <= interval90[1]) inside += 1;
    }
  }
  if (estimates === 0) return { estimates, bias: null, rmse: null, coverage90: null, announced: null };
  return {
    estimates,
    bias: error / estimates,
    rmse: Math.sqrt(squares / estimates),
    coverage90: inside / estimates,
    announced: Math.sqrt(variance / estimates),
  };
}
