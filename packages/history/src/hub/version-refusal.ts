import type { HistoryEvent } from '../history-event.ts';
import type { Wrong } from '../ingest/ground-refusal.ts';

/** The latest version that every store can keep: 2³¹ − 1. */
const LAST = 2_147_483_647;

/** What is wrong with the version of an event, for a hub and for a database: null where nothing is. */
export function versionRefusal({ version }: HistoryEvent): Wrong | null {
  return version <= LAST ? null : { field: 'version', expected: `a whole number from 1 to ${LAST}` };
}
