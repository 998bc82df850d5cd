import { consentRecord, type GroundRecord, type HistoryResult } from '@jalon/history';
import { noticeOf, oralAgreement } from '@jalon/history/receipt';
import { TENANT, type Desk } from './desk.ts';
import type { Settings } from './settings.ts';
import { sha256 } from './sha256.ts';

/** Whom a name may be shared with from here. */
export const LA_COOP = { id: 'la-coop', name: 'La Coop de la médiation numérique' } as const;

/** What somebody was told, and what they answered. */
export interface Told {
  readonly subject: string;
  readonly purpose: 'follow-up' | 'known-by-name' | 'share-with-structure';
  /** The very sentences that were shown or read out, and their language. */
  readonly sentences: readonly string[];
  readonly language: 'fr' | 'en';
  readonly channel: 'read-aloud' | 'screen' | 'paper';
  readonly said: 'given' | 'refused' | 'deferred';
}

/** Writes down what a person said of being kept: their yes, their no, or that it was put off. A no leaves nothing else. */
export async function tell(desk: Desk, settings: Settings, told: Told): Promise<HistoryResult<unknown>> {
  const record = await recordOf(desk, settings, told);
  const history = desk.historyOf(told.subject);
  const how = await howOf(record, settings, told);
  if (told.said === 'given') return history.permit(record, how);
  const { by: _by, ...rest } = how;
  return history.change(record, { state: told.said, by: { role: 'subject', partyRef: told.subject } }, rest);
}

async function recordOf(desk: Desk, settings: Settings, told: Told): Promise<GroundRecord> {
  const { purpose, subject, sentences, channel, language } = told;
  const { structure, months, notes } = settings;
  const notice = await noticeOf(sentences, { id: purpose, version: '1', language, channel }, sha256);
  const contact = structure.contact === '' ? structure.name : structure.contact;
  return consentRecord({
    recordId: desk.newId(),
    tenant: TENANT,
    subject,
    purpose,
    dataCategories: purpose === 'follow-up' ? CATEGORIES.filter((one) => one !== 'notes' || notes) : ['identity'],
    recipients: purpose === 'share-with-structure' ? [LA_COOP] : [],
    specialCategory: purpose === 'follow-up',
    optionalData: [],
    notice,
    controllers: [
      {
        id: 'structure',
        name: structure.name,
        ...(structure.address !== '' && { address: structure.address }),
        ...(structure.contact !== '' && { contact: structure.contact }),
      },
    ],
    // A computer of the structure, not this one alone: a person may be carried to another.
    storage: { place: 'server', country: 'FR' },
    processing: { collection: 'with-a-helper' },
    retention: { after: 'lastContact', months },
    withdrawal: { how: ['spoken', 'in-app'], contact },
  });
}

const CATEGORIES = ['answers', 'talk', 'results', 'decisions', 'notes'] as const;

async function howOf(
  record: GroundRecord,
  { helper }: Settings,
  { channel, said, subject }: Told,
): Promise<NonNullable<Parameters<ReturnType<Desk['historyOf']>['permit']>[1]>> {
  if (channel === 'read-aloud') return oralAgreement(record, { mediator: helper, said, offline: true }, sha256);
  const by = { role: 'subject', partyRef: subject } as const;
  if (channel === 'screen') return { by, method: 'in-app', collectedBy: helper, offline: true };
  return {
    by,
    method: 'paper-signature',
    collectedBy: helper,
    evidence: { kind: 'signed-paper-ref', sha256: await sha256(record.recordId) },
    offline: true,
  };
}
