import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { inOrder } from '../in-order.ts';
import type { Purpose } from '../purpose.ts';
import type { GroundEvent } from './ground-event.ts';
import type { GroundRecord } from './ground-record.ts';
import { isAllowedChange, parseGroundPayload } from './parse-ground-payload.ts';

/** Everything that bears on what may be done with a person's data. */
export interface Grounds {
  /** Records in the order in which they were told, each with what happened to it, in order. */
  readonly logs: readonly GroundLog[];
  /** When the person was erased, or null. */
  readonly erasedAt: string | null;
  /** Whether anything told about grounds cannot be understood: then nothing is permitted. */
  readonly unreadable: boolean;
  /** When anything at all was last written, or null. */
  readonly lastContact: string | null;
  /** When data were last written, by purpose. */
  readonly lastUpdate: Readonly<Partial<Record<Purpose, string>>>;
}

/** One record and what happened to it. */
export interface GroundLog {
  readonly record: GroundRecord;
  readonly events: readonly GroundEvent[];
}

/** The grounds that a person's events tell of, whatever their order: a pure fold over a set. */
export function groundsFromEvents(events: readonly HistoryEvent[]): Grounds {
  const sorted = events.toSorted(inOrder);
  const logs = new Map<string, { readonly record: GroundRecord; readonly events: GroundEvent[] }>();
  const lastUpdate: Partial<Record<Purpose, string>> = {};
  let erasedAt: string | null = null;
  let unreadable = false;
  for (const event of sorted) {
    if (event.kind === 'erased') erasedAt ??= event.at;
    if (isDataKind(event.kind)) lastUpdate[event.purpose] = event.at;
    if (event.kind === 'ground') unreadable = !take(event, logs) || unreadable;
  }
  return { logs: [...logs.values()], erasedAt, unreadable, lastContact: sorted.at(-1)?.at ?? null, lastUpdate };
}

/** Adds what one ground event tells; false where it cannot be understood. */
function take(
  event: HistoryEvent,
  logs: Map<string, { readonly record: GroundRecord; readonly events: GroundEvent[] }>,
): boolean {
  const payload = parseGroundPayload(event);
  if (payload === null) return false;
  const { recordId, state, by } = payload.event;
  const known = logs.get(recordId);
  // A record is immutable: told twice, it must be the same.
  if (
    known !== undefined &&
    payload.record !== undefined &&
    JSON.stringify(known.record) !== JSON.stringify(payload.record)
  )
    return false;
  const log = known ?? (payload.record === undefined ? undefined : { record: payload.record, events: [] });
  if (
    log === undefined ||
    log.record.purpose !== event.purpose ||
    !isAllowedChange(log.record.ground.kind, state, by.role)
  )
    return false;
  log.events.push(payload.event);
  logs.set(recordId, log);
  return true;
}
