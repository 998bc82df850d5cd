import { consentRecord } from './consent-record.ts';
import type { ConsentGround } from './ground/ground.ts';
import type { GroundRecord, Notice, Party } from './ground/ground-record.ts';
import { PURPOSES, type Purpose } from './purpose.ts';
import { RETENTION_MONTHS } from './retention-months.ts';

/** What a consent to keep something on one's own device has to say. */
export interface DeviceConsent {
  readonly recordId: string;
  readonly purpose: Extract<Purpose, 'resume-on-device' | 'keep-result'>;
  /** The words that were shown. */
  readonly notice: Notice;
  /** Who answers for the site. */
  readonly controller: Party;
  /** Whose history; as given to `createHistory`. */
  readonly subject?: string;
  /** 1–24; 12 where absent. */
  readonly months?: number;
}

/** The whole record of a consent to keep something on the person's own device, for nobody else. */
export function deviceConsent(options: DeviceConsent): GroundRecord<ConsentGround> {
  const { recordId, purpose, notice, controller, subject = 'this-device', months = RETENTION_MONTHS.usual } = options;
  return consentRecord({
    recordId,
    purpose,
    notice,
    subjectId: subject,
    dataCategories: PURPOSES[purpose],
    specialCategory: true,
    optionalData: ['talk'],
    controllers: [controller],
    retention: { after: 'lastContact', months },
  });
}
