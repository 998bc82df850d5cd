/** Something in a log that may not be an answer: a code, and the entries it was seen in. Never a verdict, never scored. */
export interface Flag {
  readonly code: FlagCode;
  /** Item shown at the time; null before any, or over several. */
  readonly itemId: string | null;
  /** `seq` of the first and of the last entry concerned. */
  readonly from: number;
  readonly to: number;
}

/**
 * `repeated-press`: the same action over and over, faster than one means it. `burst`: more actions in a second than one can
 * choose. `answered-before-reading`: handed in before the question could be read. `always-first-option`: the first option
 * shown, item after item.
 */
export type FlagCode = 'repeated-press' | 'burst' | 'answered-before-reading' | 'always-first-option';
