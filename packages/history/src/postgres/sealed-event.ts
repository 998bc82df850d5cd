import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';
import { contextOf, open, seal, textOf, type Key } from './keys.ts';

/** An event as its row holds it. */
export interface EventRow {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly version: number;
  readonly purpose: string;
  readonly categories: readonly string[] | null;
  readonly payload: Buffer;
}

/** The payload, sealed with the key of its person and bound to everything else that the event says. */
export function sealedPayload(tenant: string, key: Key, event: HistoryEvent): Uint8Array {
  return seal(key, contextOfEvent(tenant, event.subject, event), JSON.stringify(event.payload));
}

/** The event of a row; null where it cannot be opened, or something of it was changed. */
export function eventFromRow(tenant: string, key: Key, subject: string, row: EventRow): HistoryEvent | null {
  const plain = open(key, contextOfEvent(tenant, subject, row), row.payload);
  if (plain === null) return null;
  return {
    schema: 'jalon.event/1',
    id: row.id,
    subject,
    at: row.at,
    kind: row.kind,
    version: row.version,
    purpose: row.purpose,
    ...(row.categories === null ? {} : { categories: row.categories }),
    payload: JSON.parse(textOf(plain)) as Json,
  } as HistoryEvent;
}

function contextOfEvent(
  tenant: string,
  subject: string,
  event: {
    readonly id: string;
    readonly at: string;
    readonly kind: string;
    readonly version: number;
    readonly purpose: string;
    readonly categories?: readonly string[] | null;
  },
): string {
  const { id, at, kind, version, purpose, categories } = event;
  return contextOf('event', tenant, subject, id, at, kind, String(version), purpose, ...(categories ?? []));
}
