/** Pairs as they stand: plain JSON. */
export interface MatchState {
  /** Every thing's id in the order shown, drawn from the seed. */
  readonly order: readonly string[];
  /** Thing and place, in the body's order of things. */
  readonly pairs: readonly (readonly [thing: string, place: string])[];
}

/** `pair`: gives a thing its place, in place of the one it had. `part`: takes it back. */
export type MatchAction =
  | { readonly type: 'pair'; readonly thing: string; readonly place: string }
  | { readonly type: 'part'; readonly thing: string };
