import type { By, GroundChange, GroundEvent } from './ground/ground-event.ts';
import type { Ground } from './ground/ground.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { HistoryEvent } from './history-event.ts';
import type { Json } from './json.ts';

/** A record of the town hall about Anna, whole. */
export function recordOf<G extends Ground>(ground: G, rest: Partial<GroundRecord<G>> = {}): GroundRecord<G> {
  return {
    schema: 'jalon.ground/1',
    recordId: `record-${ground.kind}`,
    tenant: 'town',
    subject: 'anna',
    purpose: 'follow-up',
    ground,
    dataCategories: ['answers', 'talk', 'results', 'decisions', 'identity', 'notes'],
    specialCategory: false,
    optionalData: ['notes'],
    recipients: [{ id: 'library', name: 'Médiathèque' }],
    controllers: [{ id: 'town', name: 'Mairie' }],
    storage: { place: 'device', country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'with-a-helper' },
    retention: { after: 'lastContact', months: 12 },
    notice: { id: 'notice', version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    withdrawal: { how: ['spoken'], contact: 'town' },
    rights: ['access'],
    complaintAuthority: 'CNIL',
    capacity: 'own',
    ...rest,
  };
}

/** The person, an office, an authority, and those who may speak for the person. */
export const person: By<'subject'> = { role: 'subject', partyRef: 'anna' };
export const office: By<'controller'> = { role: 'controller', partyRef: 'town' };
export const authority: By<'authority'> = { role: 'authority', partyRef: 'cnil' };
export const parent: By<'parent'> = { role: 'parent', partyRef: 'mother' };
export const guardian: By<'guardian'> = { role: 'guardian', partyRef: 'guardian' };

/** The event that tells of a change of a ground, with its record unless told otherwise. */
export function groundEventOf<G extends Ground>(
  id: string,
  at: string,
  record: GroundRecord<G>,
  change: GroundChange<G>,
  rest: Partial<GroundEvent> & { readonly withRecord?: boolean } = {},
): HistoryEvent {
  const { withRecord = true, ...base } = rest;
  const event = { eventId: id, recordId: record.recordId, at, method: 'in-app', offline: false, ...change, ...base };
  return {
    schema: 'jalon.event/1',
    id,
    subject: record.subject,
    at,
    kind: 'ground',
    version: 1,
    purpose: record.purpose,
    payload: JSON.parse(JSON.stringify({ ...(withRecord && { record }), event })) as Json,
  };
}

/** Nine o'clock on a day of March 2026. */
export function day(n: number): string {
  return `2026-03-${String(n).padStart(2, '0')}T09:00:00.000Z`;
}
