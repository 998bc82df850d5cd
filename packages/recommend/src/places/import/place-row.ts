import type { Place } from '../place.ts';
import type { PlaceIssue } from './place-issue.ts';

/** What one row of a file gave. */
export interface PlaceRow {
  readonly line: number;
  /** `null` where the row is no place, for a reason that is in the issues. */
  readonly place: Place | null;
  readonly issues: readonly PlaceIssue[];
}
