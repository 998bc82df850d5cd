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
  /** In the order in which to keep them; days in them are to become those of `daysAgo`, instants since {@link DEMO_STARTED_AT} too. */
  readonly entries: readonly Entry[];
}

/** When the diagnostic of a visit began, before the visit has a day. */
export const DEMO_STARTED_AT = '2026-01-01T09:00:00.000Z';
