/** Something in the content that breaks a rule of writing. */
export interface Finding {
  readonly code:
    | 'long-sentence'
    | 'long-sentences'
    | 'long-screen'
    | 'two-sentences'
    | 'hard-to-read'
    | 'shaming-word'
    | 'refused-word'
    | 'refused-sign'
    | 'negative'
    | 'not-parallel'
    | 'not-translated'
    | 'no-licence'
    | 'telling-id';
  /** Which entry, and where in it. */
  readonly where: string;
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
}
