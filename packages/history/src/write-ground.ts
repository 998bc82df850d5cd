import { consentState } from './ground/consent-state.ts';
import type { GroundChange, GroundEvent } from './ground/ground-event.ts';
import type { GroundPayload } from './ground/ground-payload.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import { groundExpected, groundFault, isAllowedChange } from './ground/parse-ground-payload.ts';
import type { How } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import { denied, invalid, ok, type HistoryResult } from './history-result.ts';
import { isSameJson } from './is-same-json.ts';
import type { Json } from './json.ts';
import { nextStamp } from './next-stamp.ts';
import type { Scope, Situation } from './situation.ts';

/** Writes down what happened to a ground, with its record. */
export async function writeGround(
  { store, newId, subject, tenant, device }: Scope,
  found: Situation,
  record: GroundRecord,
  change: GroundChange,
  how: Omit<How, 'by' | 'validUntil'>,
): Promise<HistoryResult<GroundEvent>> {
  if (record.subject !== subject) return invalid('subject', subject);
  if (record.tenant !== tenant) return invalid('tenant', tenant);
  if (!isAllowedChange(record.ground.kind, change.state, change.by.role)) {
    return invalid('state', `what ${record.ground.kind} allows`);
  }
  const { logs, erasedAt } = found.grounds;
  if (erasedAt !== null) return denied('erased');
  const known = logs.map((log) => log.record);
  const same = known.find(({ recordId }) => recordId === record.recordId) ?? record;
  if (!isSameJson(same, record)) return invalid('recordId', 'a new id');
  const { ground } = known.find(({ purpose }) => purpose === record.purpose) ?? record;
  if (ground.kind !== record.ground.kind) return invalid('ground', ground.kind);
  const at = nextStamp(found.grounds.lastContact, found.now, device);
  if (at === null) return denied('clock-suspect');
  const id = newId();
  const event: GroundEvent = {
    method: 'in-app',
    offline: false,
    ...how,
    ...change,
    eventId: id,
    recordId: record.recordId,
    at,
  };
  const payload: GroundPayload = { record, event };
  const written: HistoryEvent = {
    schema: 'jalon.event/1',
    id,
    subject,
    at,
    kind: 'ground',
    version: 1,
    purpose: record.purpose,
    payload: payload as unknown as Json,
  };
  const fault = groundFault(written);
  if (fault !== null) return invalid(fault, groundExpected(fault));
  if (['given', 'renewed'].includes(change.state)) {
    const alone = consentState([{ record, events: [event] }], null, at);
    // A yes that would permit nothing is not written down as one.
    if (alone.kind === 'denied') return denied(alone.reason);
  }
  const appended = await store.append(subject, [written]);
  return appended.ok ? ok(event) : appended;
}
