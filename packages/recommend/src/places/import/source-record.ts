import type { CsvIssue } from '../../csv/csv-row.ts';
import type { JsonRow } from '../../json-rows/json-row.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { PlaceIssue } from './place-issue.ts';

/** What was wrong in reading a row, whatever it is about. */
export interface RecordIssue extends Omit<PlaceIssue, 'code' | 'effect'> {
  readonly code: CsvIssue['code'] | NonNullable<JsonRow['issue']> | 'invalid';
  readonly effect: 'row-left-out' | 'value-left-out' | 'value-kept';
}

/** One row of any file: its values as text, or as a list of texts where the file has lists. */
export interface SourceRecord {
  readonly line: number;
  /** `null` where the row could not be read. */
  readonly value: ((field: string) => SourceValue | undefined) | null;
  readonly issues: readonly RecordIssue[];
}
