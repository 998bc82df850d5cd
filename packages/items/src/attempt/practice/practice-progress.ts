/**
 * How practising goes: plain JSON. A round is one go at the item; "once again" begins the next. `hints`, `examples`, `tries`,
 * `feedback` and `reached` are the present round's.
 */
export interface PracticeProgress {
  /** Successes in a row, each without hint, example or help, that make it mastered. */
  readonly needed: number;
  readonly inARow: number;
  /** Once mastered, always mastered: a slip later takes nothing away. */
  readonly mastered: boolean;
  /** Tries in every round: QTI's `numAttempts`. */
  readonly attempts: number;
  /** 0 for the first. */
  readonly round: number;
  /** Rungs of the hint ladder shown; never more than there are. */
  readonly hints: number;
  /** How many times the example was asked for. */
  readonly examples: number;
  readonly tries: number;
  /** What the last try showed; null before any. */
  readonly feedback: Feedback | null;
  /** True once a try of this round did all that was asked. */
  readonly reached: boolean;
}

/** What a try showed, in codes; the words are the page's. */
export interface Feedback {
  /** `reached`: all that was asked. `nearly`: some of it. `not-yet`: none so far. */
  readonly code: 'reached' | 'nearly' | 'not-yet';
  /** 0–1, one of the item's credits. */
  readonly credit: number;
  /** Observables of the key that held, in its order. */
  readonly evidence: readonly string[];
}

/** Successes in a row, by default, before something is called mastered: one may be luck. A choice, not yet calibrated. */
export const SUCCESSES_TO_MASTER = 2;

/** Practice before anything was done. */
export function firstRound(needed: number): PracticeProgress {
  if (!Number.isInteger(needed) || needed < 1) throw new TypeError(`masteryAfter: expected an integer from 1 on`);
  return { needed, inARow: 0, mastered: false, attempts: 0, ...freshRound(0) };
}

/** What a new round begins with. */
export function freshRound(
  round: number,
): Pick<PracticeProgress, 'round' | 'hints' | 'examples' | 'tries' | 'feedback' | 'reached'> {
  return { round, hints: 0, examples: 0, tries: 0, feedback: null, reached: false };
}
