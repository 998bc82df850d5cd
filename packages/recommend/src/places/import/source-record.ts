import type { PlaceIssue } from './place-issue.ts';

/** One row of any file: its values as text, or as a list of texts where the file has lists. */
export interface SourceRecord {
  readonly line: number;
  /** `null` where the row could not be read. */
  readonly value: ((field: string) => SourceValue | undefined) | null;
  readonly issues: readonly PlaceIssue[];
}

export interface SourceValue {
  /** As the file calls it. */
  readonly field: string;
  /** Trimmed, never empty. */
  readonly text: string;
  readonly list: readonly string[] | null;
  readonly line: number;
  readonly column: number;
}
