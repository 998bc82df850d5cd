import type { DataKind } from '../event-kind.ts';
import type { Entry } from '../history.ts';
import type { Json } from '../json.ts';
import type { DataCategory, Purpose } from '../purpose.ts';
import { within, wrong } from './check/check.ts';
import { EVENT_SCHEMAS, type PayloadByKind } from './event-schemas.ts';
import type { Parsed } from './parsed.ts';
import type { ReadOptions } from './read-event.ts';

/** What an entry is kept for, and what it holds where that is less than its kind may. */
export interface EntryOptions extends ReadOptions {
  /** Where absent: `known-by-name` for an identity, `reminders` for a contact, `follow-up` for all else. */
  readonly purpose?: Purpose;
  readonly categories?: readonly DataCategory[];
}

/** What `history.append` takes: the payload checked, in the version of now. The history gives it its id and its time. */
export function entryOf<K extends DataKind>(
  kind: K,
  payload: PayloadByKind[K],
  { purpose = PURPOSE_OF[kind] ?? 'follow-up', categories, notesEnabled = false }: EntryOptions = {},
): Parsed<Entry> {
  if (kind === 'note' && !notesEnabled) return within('kind', wrong('no note', 'notes-off'));
  const { version, parse } = EVENT_SCHEMAS[kind];
  const parsed = parse(payload);
  if (!parsed.ok) return parsed;
  const entry = { purpose, kind, version, ...(categories && { categories }), payload: parsed.value as unknown as Json };
  return { ok: true, value: entry };
}

/** What is kept for something else than the follow-up where nothing is said. */
const PURPOSE_OF: Readonly<Partial<Record<DataKind, Purpose>>> = { identity: 'known-by-name', contact: 'reminders' };
