/** A choice as it stands: plain JSON. */
export interface ChoiceState {
  /** Every option's id in the order shown, drawn from the seed unless the body fixes it. */
  readonly order: readonly string[];
  /** Ids chosen, in the body's order; at most one when the cardinality is single. */
  readonly chosen: readonly string[];
}

/** Single: replaces what was chosen. Multiple: chooses it, or takes it back. */
export interface ChoiceAction {
  readonly type: 'choose';
  readonly option: string;
}
