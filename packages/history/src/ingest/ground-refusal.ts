import { groundsFromEvents } from '../ground/grounds.ts';
import { parseGroundPayload } from '../ground/parse-ground-payload.ts';
import type { HistoryEvent } from '../history-event.ts';

/** What is wrong with a field. */
export interface Wrong {
  readonly field: string;
  readonly expected: string;
}

/**
 * Why a ground event cannot join those that are there, or null. What joins leaves the whole readable whatever the order in
 * which it arrives, is of this tenant, and may leave the device.
 */
export function groundRefusal(event: HistoryEvent, kept: readonly HistoryEvent[], tenant: string): Wrong | null {
  const payload = parseGroundPayload(event);
  if (payload === null) return { field: 'payload', expected: 'what happened to a ground, with its record' };
  const { logs, unreadable } = groundsFromEvents([...kept, event]);
  const record = logs.find((log) => log.record.recordId === payload.event.recordId)?.record;
  if (record === undefined || unreadable) return { field: 'payload', expected: 'a change that its record allows' };
  if (record.tenantId !== tenant) return { field: 'payload.record.tenantId', expected: tenant };
  return record.storage.place === 'server' ? null : { field: 'payload.record.storage.place', expected: 'server' };
}
