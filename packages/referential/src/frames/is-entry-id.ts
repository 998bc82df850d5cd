import type { EntryId } from './entry-id.ts';
import { findEntry } from './find-entry.ts';

/** Whether this is a code of one of the frames. */
export function isEntryId(value: unknown): value is EntryId {
  return typeof value === 'string' && findEntry(value) !== null;
}
