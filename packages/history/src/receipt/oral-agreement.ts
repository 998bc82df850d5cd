import type { How } from '../history.ts';
import type { By, GroundEvent } from '../ground/ground-event.ts';
import type { GroundRecord } from '../ground/ground-record.ts';
import type { Sha256 } from './sha256.ts';

/** What somebody said aloud, and who heard it. */
export interface Spoken {
  /** The helper who read the notice out and attests the answer: an opaque id, never a name. */
  readonly mediator: string;
  /** What was said; `given` where absent. */
  readonly said?: 'given' | 'renewed' | 'refused' | 'deferred' | 'withdrawn';
  /** Who said it; the person where absent. */
  readonly by?: By<'subject' | 'parent' | 'guardian'>;
  /** Somebody else who heard it: an opaque id. */
  readonly witness?: string;
  readonly offline?: boolean;
}

/**
 * How an agreement given aloud is written down, for `permit`, `withdraw` or `change`: the helper attests, by a fingerprint of who said
 * what of which notice, read in which language and how. The time is that of the event. Never a recording.
 */
export async function oralAgreement(
  record: GroundRecord,
  { mediator, said = 'given', by = { role: 'subject', partyRef: record.subject }, witness, offline = false }: Spoken,
  sha256: Sha256,
): Promise<How> {
  const digest = await sha256(attested(record, said, by, mediator, witness));
  return {
    by,
    method: 'oral',
    collectedBy: mediator,
    evidence: { kind: 'mediator-attestation', sha256: digest, ...(witness !== undefined && { witness }) },
    offline,
  };
}

/** Whether the attestation of an event is of this very record, state, speaker and helper. */
export async function isAttested(record: GroundRecord, event: GroundEvent, sha256: Sha256): Promise<boolean> {
  const { state, by, collectedBy, evidence } = event;
  if (evidence?.kind !== 'mediator-attestation' || collectedBy === undefined) return false;
  return evidence.sha256 === (await sha256(attested(record, state, by, collectedBy, evidence.witness)));
}

/** What a helper attests, as one text. */
function attested(
  { tenant, subject, recordId, purpose, notice }: GroundRecord,
  state: string,
  by: By,
  mediator: string,
  witness?: string,
): string {
  const { id, version, sha256, language, channel } = notice;
  return JSON.stringify([
    'jalon.attestation/1',
    tenant,
    subject,
    recordId,
    purpose,
    id,
    version,
    sha256,
    language,
    channel,
    state,
    by.role,
    by.partyRef,
    mediator,
    witness ?? null,
  ]);
}
