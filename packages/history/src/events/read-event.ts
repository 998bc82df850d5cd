import { isDataKind, type DataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { within, wrong } from './check/check.ts';
import { readVersion } from './event-schema.ts';
import { EVENT_SCHEMAS, type PayloadByKind } from './event-schemas.ts';
import type { Parsed } from './parsed.ts';

/** An event of one kind, its payload that of the version now. */
export interface EventOf<K extends DataKind> extends Omit<HistoryEvent, 'kind' | 'version' | 'payload'> {
  readonly kind: K;
  readonly version: number;
  readonly payload: PayloadByKind[K];
}

/** An event of any kind of data; `kind` tells which. */
export type TypedEvent = { readonly [K in DataKind]: EventOf<K> }[DataKind];

/** What may be read. */
export interface ReadOptions {
  /** Whether whoever answers for the data keeps notes; they do not unless told. */
  readonly notesEnabled?: boolean;
}

/**
 * The typed event, its payload brought up to now; or what is wrong, naming the field. Of an event that `parseEvent` took: the device
 * and the server ask the same of it.
 */
export function readEvent(event: HistoryEvent, { notesEnabled = false }: ReadOptions = {}): Parsed<TypedEvent> {
  const { kind } = event;
  if (!isDataKind(kind)) return within('kind', wrong('a kind of data', 'unknown-schema'));
  if (kind === 'note' && !notesEnabled) return within('kind', wrong('no note', 'notes-off'));
  const schema = EVENT_SCHEMAS[kind];
  const read = readVersion<unknown>(schema, event.version, event.payload);
  if (!read.ok) return read;
  return { ok: true, value: { ...event, version: schema.version, payload: read.value } as TypedEvent };
}
