/** What is written: plain JSON. */
export interface EntryState {
  /** As typed, at most {@link LONGEST_ENTRY} characters. */
  readonly text: string;
  /** Where there are several lines, what is on each, in their order; `text` then stays empty. */
  readonly slots?: readonly (readonly [slot: string, text: string])[];
}

/** A whole line as it now stands; `slot` names it where there are several. */
export interface EntryAction {
  readonly type: 'write';
  readonly slot?: string;
  readonly text: string;
}

/** A short answer is short: what is longer is refused, and the state stays. */
export const LONGEST_ENTRY = 200;
