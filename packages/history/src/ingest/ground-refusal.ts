import type { GroundPayload } from '../ground/ground-payload.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import { groundExpected, groundFault, isAllowedChange } from '../ground/parse-ground-payload.ts';
import type { Grounds } from '../ground/grounds.ts';
import type { HistoryEvent } from '../history-event.ts';
import { isSameJson } from '../is-same-json.ts';

/** What is wrong with a field. */
export interface Wrong {
  readonly field: string;
  readonly expected: string;
}

/** The grounds that may join those of one person, each looked at once: how many are there already does not matter. */
export interface GroundDoor {
  /**
   * Why a ground event cannot join those that are there, or null, and then it is there for the next one. What joins leaves the whole
   * readable whatever the order in which it arrives, is of this tenant, and may leave the device.
   */
  refusal(event: HistoryEvent): Wrong | null;
}

/** A door to the grounds of one person. */
export function groundDoor({ logs, unreadable }: Pick<Grounds, 'logs' | 'unreadable'>, tenant: string): GroundDoor {
  const records = new Map<string, GroundRecord>(logs.map(({ record }) => [record.recordId, record]));
  return {
    refusal(event) {
      const fault = groundFault(event);
      if (fault !== null) return { field: fieldOf(fault), expected: groundExpected(fault) };
      const payload = event.payload as unknown as GroundPayload;
      const { recordId, state, by } = payload.event;
      const known = records.get(recordId);
      const record = known ?? payload.record;
      const fits =
        !unreadable &&
        record?.purpose === event.purpose &&
        isAllowedChange(record.ground.kind, state, by.role) &&
        // A record is immutable: told twice, it must be the same.
        (known === undefined || payload.record === undefined || isSameJson(known, payload.record));
      if (!fits) return { field: 'payload', expected: 'a change that its record allows' };
      if (record.tenant !== tenant) return { field: 'payload.record.tenant', expected: tenant };
      if (record.storage.place !== 'server') return { field: 'payload.record.storage.place', expected: 'server' };
      records.set(recordId, record);
      return null;
    },
  };
}

/** The path in the whole event. */
function fieldOf(fault: string): string {
  return fault === 'version' ? fault : ['payload', fault].filter(Boolean).join('.');
}
