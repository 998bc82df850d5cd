import type { StoreResult } from '../store.ts';

/** A short text kept beside each person, so that everybody can be listed without reading everything. */
export interface LineStore {
  /** Everybody of whom there are events, by subject. */
  lines(): Promise<StoreResult<readonly Line[]>>;
  /** Keeps the text of a line, unless the person's events changed since the token was read. A text that is lost is only made again. */
  keepLine(subject: string, token: string, text: string): Promise<StoreResult<void>>;
}

/** Somebody in the list. */
export interface Line {
  readonly subject: string;
  /** Another one after every change of their events. */
  readonly token: string;
  /** What was kept; null where their events changed since. */
  readonly text: string | null;
}
