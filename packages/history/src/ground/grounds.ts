import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { inOrder } from '../in-order.ts';
import { isSameJson } from '../is-same-json.ts';
import type { Purpose } from '../purpose.ts';
import type { GroundEvent } from './ground-event.ts';
import type { GroundPayload } from './ground-payload.ts';
import type { GroundRecord } from './ground-record.ts';
import { isAllowedChange, parseGroundPayload } from './parse-ground-payload.ts';

/** Everything that bears on what may be done with a person's data, as `groundsFromEvents` tells it. */
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
  const lastUpdate: Partial<Record<Purpose, string>> = {};
  const told: { readonly purpose: Purpose; readonly payload: GroundPayload }[] = [];
  let erasedAt: string | null = null;
  let unreadable = false;
  for (const event of sorted) {
    if (event.kind === 'erased') erasedAt ??= event.at;
    if (isDataKind(event.kind)) lastUpdate[event.purpose] = event.at;
    if (event.kind !== 'ground') continue;
    const payload = parseGroundPayload(event);
    if (payload === null) unreadable = true;
    else told.push({ purpose: event.purpose, payload });
  }
  const { logs, isWhole } = logsOf(told);
  return {
    logs,
    erasedAt,
    unreadable: unreadable || !isWhole,
    lastContact: sorted.at(-1)?.at ?? null,
    lastUpdate,
  };
}

/** What happened to each record. A record may be told after something that happened to it: clocks differ between devices. */
function logsOf(told: readonly { readonly purpose: Purpose; readonly payload: GroundPayload }[]): {
  readonly logs: readonly GroundLog[];
  readonly isWhole: boolean;
} {
  const records = new Map<string, GroundRecord>();
  const logs = new Map<string, { readonly record: GroundRecord; readonly events: GroundEvent[] }>();
  let isWhole = true;
  for (const { record } of told.map(({ payload }) => payload)) {
    if (record === undefined) continue;
    const known = records.get(record.recordId);
    // A record is immutable: told twice, it must be the same.
    if (known === undefined) records.set(record.recordId, record);
    else isWhole &&= isSameJson(known, record);
  }
  for (const { purpose, payload } of told) {
    const { event } = payload;
    const record = records.get(event.recordId);
    if (record?.purpose !== purpose || !isAllowedChange(record.ground.kind, event.state, event.by.role)) {
      isWhole = false;
      continue;
    }
    const log = logs.get(event.recordId) ?? { record, events: [] };
    log.events.push(event);
    logs.set(event.recordId, log);
  }
  return { logs: [...logs.values()], isWhole };
}
