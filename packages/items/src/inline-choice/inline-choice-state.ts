/** The words chosen so far: plain JSON. */
export interface InlineChoiceState {
  /** Gap and option, in reading order. */
  readonly chosen: readonly (readonly [gap: string, option: string])[];
}

/** Chooses the word of a gap, in place of the one it had. */
export interface InlineChoiceAction {
  readonly type: 'choose';
  readonly gap: string;
  readonly option: string;
}
