/** One value of a row of any file: a text, and the list where the file has one. */
export interface SourceValue {
  /** As the file calls it. */
  readonly field: string;
  /** Trimmed, never empty. */
  readonly text: string;
  readonly list: readonly string[] | null;
  readonly line: number;
  readonly column: number;
}
