import type { HistoryEvent, Json } from '../../../../packages/history/src/index.ts';
import type { Dice } from '../dice.ts';

type Fields = Record<string, unknown>;
interface Payload {
  record?: Fields;
  event: Fields;
}

/** Ways of writing about a ground that make no sense, each on one event that brings its record along. */
const WAYS: Readonly<Record<string, (payload: Payload, event: Fields) => void>> = {
  'a schema of later': ({ record }) => void (record!['schema'] = 'jalon.ground/2'),
  'a version of later': (_, event) => void (event['version'] = 2),
  'no payload': (_, event) => void (event['payload'] = null),
  'an unknown state': ({ event }) => void (event['state'] = 'supposed'),
  'a state of no ground': ({ event }) => void (event['state'] = 'expired'),
  'a state of another ground': ({ record, event }) => {
    const consent = (record!['ground'] as Fields)['kind'] === 'consent';
    event['state'] = consent ? 'informed' : 'withdrawn';
    event['by'] = { role: consent ? 'controller' : 'subject', partyRef: 'p-1' };
  },
  'an objection to a contract': ({ record, event }) => {
    record!['ground'] = { kind: 'contract', ref: 'contract:1' };
    event['state'] = 'objected';
    event['by'] = { role: 'subject', partyRef: 'p-1' };
  },
  'somebody who may not': ({ record, event }) => {
    const consent = (record!['ground'] as Fields)['kind'] === 'consent';
    event['state'] = consent ? 'given' : 'informed';
    event['by'] = { role: consent ? 'authority' : 'subject', partyRef: 'p-1' };
  },
  nobody: ({ event }) => void delete event['by'],
  'a role of nobody': ({ event }) => void (event['by'] = { role: 'mayor', partyRef: 'p-1' }),
  'an instant that is none': ({ event }, whole) => void (event['at'] = whole['at'] = '2026-02-30T09:00:00.000Z'),
  'a proof of none': ({ event }) => void (event['evidence'] = { kind: 'a promise', sha256: 'b'.repeat(64) }),
  'a proof of nothing': ({ event }) => void (event['evidence'] = { kind: 'otp-ref' }),
  'two instants': ({ event }) => void (event['at'] = '2025-01-01T09:00:00.000Z'),
  'an end that is no instant': ({ record, event }) => {
    record!['ground'] = { kind: 'consent', explicit: true };
    Object.assign(event, { state: 'given', by: { role: 'subject', partyRef: 'p-1' }, validUntil: 'next year' });
  },
  'a ground of none': ({ record }) => void (record!['ground'] = { kind: 'vitalInterest' }),
  'a purpose of none': ({ record }) => void (record!['purpose'] = 'marketing'),
  'two purposes': ({ record }) =>
    void (record!['purpose'] = record!['purpose'] === 'research' ? 'reminders' : 'research'),
  'a category of none': ({ record }) => void (record!['dataCategories'] = ['health']),
  'no categories': ({ record }) => void delete record!['dataCategories'],
  'no retention': ({ record }) => void delete record!['retention'],
  'a retention without end': ({ record }) => void (record!['retention'] = { after: 'lastContact', months: 25 }),
  'a retention of nothing': ({ record }) => void (record!['retention'] = { after: 'lastContact', months: 0 }),
  'a retention after nothing': ({ record }) => void (record!['retention'] = { after: 'never', months: 12 }),
  'a capacity of none': ({ record }) => void (record!['capacity'] = 'child'),
  'recipients that are partners': ({ record }) => void (record!['recipients'] = 'partners'),
  'no notice': ({ record }) => void delete record!['notice'],
  'a notice without its words': ({ record }) => void ((record!['notice'] as Fields)['sha256'] = 'read it'),
  'the record of somebody else': ({ record }) => void (record!['subject'] = 'somebody'),
  'a record of another': ({ event }) => void (event['recordId'] = 'record-of-another'),
  'a record that was never told': (payload) => {
    delete payload.record;
    payload.event['recordId'] = 'record-of-nobody';
  },
};

/** The same events with one more, or one less clear: what, and the events. */
export function spoil(
  dice: Dice,
  events: readonly HistoryEvent[],
): { readonly how: string; readonly events: readonly HistoryEvent[] } | null {
  const told = events.filter((event) => event.kind === 'ground' && has(event));
  if (told.length === 0) return null;
  const chosen = dice.one(told);
  if (dice.chance(0.1)) return { how: 'a record told differently', events: [...events, retold(chosen)] };
  const how = dice.one(Object.keys(WAYS));
  const event = structuredClone(chosen) as unknown as Fields;
  WAYS[how]!(event['payload'] as Payload, event);
  return { how, events: events.map((one) => (one === chosen ? (event as unknown as HistoryEvent) : one)) };
}

function has({ payload }: HistoryEvent): boolean {
  return (payload as unknown as Payload).record !== undefined;
}

function retold(event: HistoryEvent): HistoryEvent {
  const { record, event: change } = structuredClone(event.payload) as unknown as Required<Payload>;
  const id = `${event.id}-again`;
  const payload = { record: { ...record, complaintAuthority: 'nobody' }, event: { ...change, eventId: id } };
  return { ...event, id, payload: payload as unknown as Json };
}
