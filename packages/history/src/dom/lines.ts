import type { StoreResult } from '../store.ts';

/** A short text kept beside each person, so that everybody can be listed without reading everything. */
export interface LineStore {
  /** Everybody of whom there are events, by subject. */
  lines(): Promise<StoreResult<readonly Line[]>>;
  /** Keeps the texts of these lines, except where a person's events changed since. A text that is lost is only made again. */
  keepLines(lines: readonly Line[]): Promise<StoreResult<void>>;
}

/** Somebody in the list. */
export interface Line {
  readonly subject: string;
  /** Another one after every change of their events. */
  readonly token: string;
  /** What was kept; null where their events changed since. */
  readonly text: string | null;
}
