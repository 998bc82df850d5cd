/** Something that breaks a rule of writing for people who read little. */
export interface WritingFinding {
  readonly code:
    | 'long-sentence'
    | 'long-sentences'
    | 'long-screen'
    | 'two-sentences'
    | 'hard-to-read'
    | 'shaming-word'
    | 'refused-word'
    | 'refused-sign'
    | 'negative';
  /** Which entry. */
  readonly where: string;
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
}
