/** What is written: plain JSON. */
export interface EntryState {
  /** As typed, at most {@link LONGEST_ENTRY} characters. */
  readonly text: string;
}

/** The whole line as it now stands. */
export interface EntryAction {
  readonly type: 'write';
  readonly text: string;
}

/** A short answer is short: what is longer is refused, and the state stays. */
export const LONGEST_ENTRY = 200;
