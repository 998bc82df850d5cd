import {
  PURPOSES,
  type DataCategory,
  type GroundKind,
  type GroundRecord,
  type Purpose,
} from '../../../../packages/history/src/index.ts';
import { GROUNDS } from '../draw-record.ts';

/** What is told to everybody in these histories: every kind of ground, one purpose under two records, and one under two kinds. */
export const RECORDS: readonly {
  readonly kind: GroundKind;
  readonly purpose: Purpose;
  readonly capacity: GroundRecord['capacity'];
  readonly retention: GroundRecord['retention'];
  readonly dataCategories: readonly DataCategory[];
}[] = [
  record('consent', 'keep-result', 'own', { after: 'lastContact', months: 12 }),
  record('consent', 'keep-result', 'own', { after: 'lastUpdate', months: 2 }, ['results']),
  record('consent', 'research', 'own', { after: 'lastUpdate', months: 1 }),
  record('legalObligation', 'research', 'own', { after: 'lastContact', months: 24 }),
  record('consent', 'share-with-structure', 'under-15', { after: 'lastContact', months: 1 }),
  record('publicTask', 'follow-up', 'own', { after: 'lastContact', months: 2 }),
  record('publicTask', 'follow-up', 'own', { after: 'lastUpdate', months: 1 }, ['results', 'decisions']),
  record('legitimateInterest', 'statistics', 'own', { after: 'lastUpdate', months: 1 }),
  record('contract', 'reminders', 'own', { after: 'lastContact', months: 1 }),
];

/** The record of a number, about somebody. */
export function recordAbout(number: number, tenant: string, subject: string): GroundRecord {
  const { kind, ...rest } = RECORDS[number % RECORDS.length]!;
  return {
    schema: 'jalon.ground/1',
    recordId: `${subject}-record-${number % RECORDS.length}`,
    tenant,
    subject,
    ground: GROUNDS[kind],
    specialCategory: false,
    optionalData: [],
    recipients: [{ id: 'library', name: 'Médiathèque' }],
    controllers: [{ id: tenant, name: 'Mairie' }],
    storage: { place: 'server', country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'with-a-helper' },
    notice: { id: 'notice', version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    withdrawal: { how: ['spoken'], contact: tenant },
    rights: ['access'],
    complaintAuthority: 'CNIL',
    ...rest,
  };
}

function record(
  kind: GroundKind,
  purpose: Purpose,
  capacity: GroundRecord['capacity'],
  retention: GroundRecord['retention'],
  dataCategories: readonly DataCategory[] = PURPOSES[purpose],
): (typeof RECORDS)[number] {
  return { kind, purpose, capacity, retention, dataCategories };
}
