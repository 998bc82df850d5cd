import type { SourceValue } from '../../source-rows/source-value.ts';
import type { FieldName } from './field-name.ts';
import type { ResourceIssue } from './resource-issue.ts';

/** One row of any file: its values by field, each with where it is. */
export interface SourceRow {
  readonly line: number;
  readonly column: number;
  /** `null` where the row could not be read. */
  readonly values: Readonly<Partial<Record<FieldName, SourceValue>>> | null;
  readonly issues: readonly ResourceIssue[];
  /** The header of a table. */
  readonly isHeader?: boolean;
}
