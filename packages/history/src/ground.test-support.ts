import type { Ground } from './ground/ground.ts';
import type { GroundRecord } from './ground/ground-record.ts';

/** A record of the town hall about Anna, whole. */
export function recordOf<G extends Ground>(ground: G, rest: Partial<GroundRecord<G>> = {}): GroundRecord<G> {
  return {
    schema: 'jalon.ground/1',
    recordId: `record-${ground.kind}`,
    tenantId: 'town',
    subjectId: 'anna',
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
