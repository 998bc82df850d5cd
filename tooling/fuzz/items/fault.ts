/** What kind of law a case broke; each is counted under its own key. */
export type FaultKind = 'exceptions' | 'illegalStates' | 'replayDifferences' | 'creditOutOfBounds';

/** One broken law. */
export interface Fault {
  readonly kind: FaultKind;
  /** What was seen, in one line. */
  readonly what: string;
}
