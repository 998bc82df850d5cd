import type { GroundEvent } from '../ground/ground-event.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import type { GroundState } from '../ground/ground-state.ts';
import type { GroundLog, Grounds } from '../ground/grounds.ts';
import { isLater } from '../ground/is-later.ts';
import { purposeState } from '../ground/purpose-state.ts';
import { rightsOf } from '../ground/rights.ts';
import { isInstant } from '../instant.ts';
import { isAhead, logsOf, type Retained } from '../retained-until.ts';
import { instantOf } from '../stamp.ts';
import type { Receipt } from './receipt.ts';

/**
 * The receipt of one purpose, as it stands now; null where nothing was ever told of it, where the person was erased, or where what was
 * told cannot be understood.
 */
export function receiptOf(grounds: Grounds, whose: Retained, now: string): Receipt | null {
  if (grounds.erasedAt !== null || grounds.unreadable || !isInstant(now)) return null;
  const logs = logsOf(grounds.logs, whose);
  if (isAhead(logs, now)) return null;
  const state = purposeState(logs, null, now);
  const record = state.kind === 'denied' ? lastOf(logs)?.record : state.record;
  const last = record === undefined ? undefined : lastOf(logs.filter((log) => log.record === record))?.event;
  return record === undefined || last === undefined ? null : receipt(record, last, state);
}

function receipt(record: GroundRecord, last: GroundEvent, state: GroundState): Receipt {
  const held = state.kind === 'denied' ? null : state;
  return {
    schema: 'jalon.receipt/1',
    recordId: record.recordId,
    purpose: record.purpose,
    ground: record.ground.kind,
    categories: record.dataCategories,
    controllers: record.controllers.map(({ name }) => name),
    recipients: record.recipients.map(({ name }) => name),
    storage: record.storage,
    standing: state.kind === 'denied' ? 'ended' : state.kind === 'holds' ? 'holds' : state.reason,
    since: instantOf(state.kind === 'holds' ? state.since : last.at),
    method: last.method,
    until: held?.until ?? null,
    retention: record.retention,
    rights: rightsOf(record.ground.kind),
    withdrawal: record.withdrawal,
    complaintAuthority: record.complaintAuthority,
    notice: record.notice,
  };
}

/** The last thing told of some records. */
function lastOf(
  logs: readonly GroundLog[],
): { readonly record: GroundRecord; readonly event: GroundEvent } | undefined {
  let last: { readonly record: GroundRecord; readonly event: GroundEvent } | undefined;
  for (const { record, events } of logs) {
    for (const event of events) if (last === undefined || isLater(event, last.event)) last = { record, event };
  }
  return last;
}
