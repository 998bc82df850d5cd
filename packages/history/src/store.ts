import type { HistoryEvent } from './history-event.ts';

/** Where a history is kept. It decides nothing: `createHistory` does. */
export interface Store {
  /** All or nothing: after a failure what was there is still there. An id that is there already is `invalid`. */
  append(subject: string, events: readonly HistoryEvent[]): Promise<StoreResult<void>>;
  /** In the order of `at`, then `id`. Where records are unreadable, the error brings the others along. */
  read(subject: string): Promise<StoreResult<readonly HistoryEvent[]>>;
  /** Everybody of whom anything is kept, sorted. */
  subjects(): Promise<StoreResult<readonly string[]>>;
  /** Everything of a subject, unreadable records too. */
  erase(subject: string): Promise<StoreResult<void>>;
  /** Some events by id, all or nothing; ids that are not there do not matter. Without it, erasing and appending again serve. */
  remove?(subject: string, ids: readonly string[]): Promise<StoreResult<void>>;
}

/** What a store answers. */
export type StoreResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: StoreError };

/**
 * `full`: no room; `unavailable`: cannot be reached now; `corrupt`: what is kept cannot be read; `invalid`: cannot be kept; `locked`: its
 * vault is to be unlocked first.
 */
export interface StoreError {
  readonly code: 'full' | 'unavailable' | 'corrupt' | 'invalid' | 'locked';
  readonly field?: string;
  readonly expected?: string;
  /** For `corrupt`: the events that can still be read. */
  readonly intact?: readonly HistoryEvent[];
  /** For `corrupt`: the ids of the records that cannot be read. */
  readonly broken?: readonly string[];
  /** For `corrupt`: whether every unreadable record is known to be no ground. */
  readonly groundsIntact?: boolean;
}
