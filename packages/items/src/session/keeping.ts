import type { SessionEntry, SessionFlag, SessionRecord } from './session.ts';

/** How a session that goes on keeps what it was. */
export interface Keeping {
  /** The log with one entry more. */
  append(this: void, log: readonly SessionEntry[], entry: SessionEntry): readonly SessionEntry[];
  /** The record with its flags, which take a look at the whole log. */
  noted(this: void, record: SessionRecord, flags: () => readonly SessionFlag[]): SessionRecord;
}

/** What was is left as it is: a session that somebody may hold. */
export const untouched: Keeping = {
  append: (log, entry) => [...log, entry],
  noted: (record, flags) => ({ ...record, flags: flags() }),
};

/**
 * The log grows in place, and flags wait until somebody looks: for a session that nobody else holds yet. Long logs would take
 * minutes to replay otherwise.
 */
export const inPlace: Keeping = {
  append(log, entry) {
    (log as SessionEntry[]).push(entry);
    return log;
  },
  noted: (record, flags) => Object.defineProperty({ ...record }, 'flags', { enumerable: true, get: flags }),
};

/** More than anybody does in one sitting: what comes beyond is refused, so that no log grows without end, nor takes long to replay. */
export const MOST_ENTRIES = 10_000;
