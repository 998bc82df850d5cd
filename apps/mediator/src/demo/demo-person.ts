import type { Entry } from '@jalon/history';

/** Somebody invented, and what would have been kept of them. */
export interface DemoPerson {
  /** Null: known by a code alone. */
  readonly name: string | null;
  /** The first one first. */
  readonly visits: readonly DemoVisit[];
}

/** One meeting. */
export interface DemoVisit {
  readonly daysAgo: number;
  /** In the order in which to keep them. Days in them are those of `daysAgo`. */
  readonly entries: readonly Entry[];
}
