import { randomUUID } from 'node:crypto';

/** An event to be sent. */
export interface SentEvent {
  readonly schema: string;
  readonly id: string;
  readonly subject: string;
  readonly at: string;
  readonly kind: string;
  readonly version: number;
  readonly purpose: string;
  readonly payload: unknown;
}

const TENANT = 'structure';

/** That somebody was told, yesterday, that they are followed up. */
export function toldEvent(subject: string): SentEvent {
  const id = randomUUID();
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const record = {
    schema: 'jalon.ground/1',
    recordId: `record-${subject}`,
    tenant: TENANT,
    subject,
    purpose: 'follow-up',
    ground: { kind: 'publicTask', statute: 'law:1' },
    dataCategories: ['answers', 'talk', 'results', 'decisions', 'identity', 'notes'],
    specialCategory: false,
    optionalData: [],
    recipients: [],
    controllers: [{ id: TENANT, name: 'Structure' }],
    storage: { place: 'server', country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'with-a-helper' },
    retention: { after: 'lastContact', months: 12 },
    notice: { id: 'notice', version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    withdrawal: { how: ['spoken'], contact: TENANT },
    rights: ['access', 'rectification', 'restriction', 'objection'],
    complaintAuthority: 'CNIL',
    capacity: 'own',
  };
  const event = {
    eventId: id,
    recordId: record.recordId,
    at,
    method: 'oral',
    offline: false,
    state: 'informed',
    by: { role: 'controller', partyRef: TENANT },
  };
  return eventOf(id, subject, at, 'ground', { record, event });
}

/** An answer that was observed, of the size of a real one. */
export function observedEvent(subject: string): SentEvent {
  const id = randomUUID();
  const at = new Date().toISOString();
  return eventOf(id, subject, at, 'observation', {
    diagnostic: `diagnostic-${subject}`,
    dimension: 'digcomp:2.1',
    at,
    observation: {
      schema: 'jalon.observation/1',
      itemId: 'item:attach-a-file',
      itemVersion: '3',
      status: 'answered',
      credit: 0.75,
      evidence: ['found-the-button', 'chose-the-file'],
      source: 'screen',
      helpAsked: 1,
    },
  });
}

function eventOf(id: string, subject: string, at: string, kind: string, payload: unknown): SentEvent {
  return { schema: 'jalon.event/1', id, subject, at, kind, version: 1, purpose: 'follow-up', payload };
}
