import type { ConsentGround } from './ground/ground.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import { rightsOf } from './ground/rights.ts';
import { RETENTION_MONTHS } from './retention-months.ts';

/** What the record of a consent has to say; each other field of it may be said too. */
export type ConsentRecord = Pick<
  GroundRecord<ConsentGround>,
  'recordId' | 'purpose' | 'dataCategories' | 'notice' | 'controllers'
> &
  Partial<Omit<GroundRecord<ConsentGround>, 'schema'>>;

/**
 * The whole record of a consent. Where nothing else is said: explicit, by the person of this device (`this-device`, of the tenant
 * `this-device`, as in `createHistory`), in the app, kept on the device for nobody else and until twelve months after the last contact,
 * nothing that art. 9 protects, in France.
 */
export function consentRecord(given: ConsentRecord): GroundRecord<ConsentGround> {
  return {
    schema: 'jalon.ground/1',
    tenant: 'this-device',
    subject: 'this-device',
    ground: { kind: 'consent', explicit: true },
    specialCategory: false,
    optionalData: [],
    recipients: [],
    storage: { place: 'device', country: 'FR' },
    jurisdiction: 'FR',
    processing: { collection: 'by-the-person' },
    retention: { after: 'lastContact', months: RETENTION_MONTHS.usual },
    withdrawal: { how: ['in-app'], contact: given.controllers[0].id },
    rights: rightsOf('consent'),
    complaintAuthority: 'CNIL',
    capacity: 'own',
    ...given,
  };
}
