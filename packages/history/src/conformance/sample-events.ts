import type { GroundEvent } from '../ground/ground-event.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import type { HistoryEvent } from '../history-event.ts';
import type { Json } from '../json.ts';

/** An event of a subject, good enough to keep. */
export function eventOf(id: string, rest: Partial<HistoryEvent> = {}): HistoryEvent {
  return {
    schema: 'jalon.event/1',
    id,
    subject: 'anna',
    at: '2026-03-01T09:00:00.000Z',
    kind: 'diagnostic',
    version: 1,
    purpose: 'keep-result',
    payload: { answers: [1, 'deux', true, null] },
    ...rest,
  };
}

/** A ground event of a subject: by default, that a public task was told. */
export function groundOf(
  id: string,
  {
    subject = 'anna',
    at = '2026-03-01T08:00:00.000Z',
    state = 'informed',
    role = 'controller',
    record = {},
  }: {
    readonly subject?: string;
    readonly at?: string;
    readonly state?: GroundEvent['state'];
    readonly role?: GroundEvent['by']['role'];
    readonly record?: Partial<GroundRecord>;
  } = {},
): HistoryEvent {
  const whole = { ...recordOf(subject), ...record };
  const event = {
    eventId: id,
    recordId: whole.recordId,
    at,
    state,
    by: { role, partyRef: 'town' },
    method: 'oral',
    offline: false,
  };
  return eventOf(id, {
    subject,
    at,
    kind: 'ground',
    purpose: whole.purpose,
    payload: { record: whole, event } as unknown as Json,
  });
}

/** What somebody was told about a public task of the tenant `town`. */
export function recordOf(subject: string): GroundRecord {
  return {
    schema: 'jalon.ground/1',
    recordId: `record-${subject}`,
    tenant: 'town',
    subject,
    purpose: 'follow-up',
    ground: { kind: 'publicTask', statute: 'law:1' },
    dataCategories: ['answers', 'talk', 'results', 'decisions', 'identity', 'notes'],
    specialCategory: false,
    optionalData: ['notes'],
    recipients: [],
    controllers: [{ id: 'town', name: 'Mairie' }],
    storage: { place: 'server', country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'with-a-helper' },
    retention: { after: 'lastContact', months: 12 },
    notice: { id: 'notice', version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    withdrawal: { how: ['spoken'], contact: 'town' },
    rights: ['access'],
    complaintAuthority: 'CNIL',
    capacity: 'own',
  };
}
