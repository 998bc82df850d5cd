import type { Resource } from '../../resource.ts';
import type { ResourceIssue } from './resource-issue.ts';

/** What one row of a file gave. */
export interface ResourceRow {
  /** Where it begins, from 1. */
  readonly line: number;
  /** `null` where the row is no entry, for a reason that is in the issues. Its `id` may still be that of another. */
  readonly resource: Resource | null;
  readonly issues: readonly ResourceIssue[];
  /** The header of a table, or something else that is no row of it. */
  readonly isHeader?: boolean;
}
