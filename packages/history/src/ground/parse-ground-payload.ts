import type { HistoryEvent } from '../history-event.ts';
import { addMonths, isInstant } from '../instant.ts';
import { isDataCategory, isPurpose } from '../purpose.ts';
import { RETENTION_MONTHS } from '../retention-months.ts';
import { isStamp } from '../stamp.ts';
import { CONSENT_LASTS_AT_MOST } from './consent-months.ts';
import type { GroundKind } from './ground.ts';
import type { GroundPayload } from './ground-payload.ts';
import { RIGHT_NAMES, type Right } from './rights.ts';

/**
 * Reads the payload of a ground event, or null where anything is not as it must be. A change that its ground does not allow
 * is found when the record is known: `isAllowedChange`.
 */
export function parseGroundPayload(event: HistoryEvent): GroundPayload | null {
  return groundFault(event) === null ? (event.payload as unknown as GroundPayload) : null;
}

/** The first field of a ground event that is not as it must be, such as `record.notice.sha256`; null where all are. */
export function groundFault({ id, at, subject, purpose, version, payload }: HistoryEvent): string | null {
  if (version !== 1) return 'version';
  const fault = faultOf(payload, { event: EVENT, record: (value) => value === undefined || faultOf(value, RECORD) });
  if (fault !== null) return fault;
  const { event, record } = payload as unknown as GroundPayload;
  if (event.eventId !== id) return 'event.eventId';
  if (event.at !== at) return 'event.at';
  const { validUntil = '' } = event as { readonly validUntil?: string };
  if (validUntil > addMonths(at, CONSENT_LASTS_AT_MOST)) return UNTIL;
  if (record === undefined) return null;
  if (record.recordId !== event.recordId) return 'record.recordId';
  if (record.subject !== subject) return 'record.subject';
  return record.purpose === purpose ? null : 'record.purpose';
}

/** What was expected of a field that `groundFault` names. */
export function groundExpected(fault: string): string {
  return fault === UNTIL ? `an instant, at most ${CONSENT_LASTS_AT_MOST} months later` : 'as in a record';
}

const UNTIL = 'event.validUntil';

/** Who may write what, by ground. */
export function isAllowedChange(kind: GroundKind, state: string, role: string): boolean {
  const changes: Readonly<Record<string, readonly string[]>> =
    kind === 'consent' ? CONSENT : kind === 'publicTask' || kind === 'legitimateInterest' ? OBJECTABLE : INFORMED;
  return Object.hasOwn(changes, state) && changes[state]!.includes(role);
}

const PERSON = ['subject', 'parent', 'guardian'] as const;

const CONSENT = {
  requested: [...PERSON, 'controller'],
  deferred: [...PERSON, 'controller'],
  refused: PERSON,
  given: PERSON,
  renewed: PERSON,
  withdrawn: PERSON,
  revoked: ['controller'],
  invalidated: ['authority'],
} as const;

const INFORMED = {
  informed: ['controller', 'authority'],
  lifted: ['controller', 'authority'],
  restricted: [...PERSON, 'controller', 'authority'],
  invalidated: ['authority'],
} as const;

const OBJECTABLE = { ...INFORMED, objected: PERSON } as const;

const EVENT: Shape = {
  eventId: isText,
  recordId: isText,
  at: isStamp,
  state: isText,
  by: { role: isText, partyRef: isText },
  method: ['oral', 'paper-signature', 'in-app', 'sms-code', 'gesture-aac'],
  offline: [true, false],
  validUntil: (value) => value === undefined || isInstant(value),
  collectedBy: isTextOrAbsent,
  deviceId: isTextOrAbsent,
  receiptId: isTextOrAbsent,
  prevHash: isTextOrAbsent,
  evidence: (value) => value === undefined || faultOf(value, EVIDENCE),
};

const EVIDENCE: Shape = {
  kind: ['mediator-attestation', 'signed-paper-ref', 'otp-ref', 'passkey-signature'],
  sha256: isHash,
  witness: isTextOrAbsent,
};

const RECORD: Shape = {
  schema: ['jalon.ground/1'],
  recordId: isText,
  tenant: isText,
  subject: isText,
  purpose: isPurpose,
  ground: isGround,
  dataCategories: (value) => isListOf(value, isDataCategory),
  specialCategory: [true, false],
  optionalData: (value) => isListOf(value, isDataCategory),
  recipients: (value) => isListOf(value, isParty),
  controllers: (value) => isListOf(value, isParty) && value.length > 0,
  storage: { place: ['device', 'server'], country: isPlace },
  jurisdiction: isPlace,
  processing: { collection: ['by-the-person', 'with-a-helper', 'from-a-structure'] },
  retention: { after: ['lastContact', 'lastUpdate'], months: isRetention },
  notice: {
    id: isText,
    version: isText,
    sha256: isHash,
    language: isText,
    channel: ['read-aloud', 'paper', 'screen', 'falc', 'audio'],
  },
  withdrawal: {
    how: (value) => isListOf(value, (way) => ['in-app', 'spoken', 'letter', 'e-mail'].includes(way as string)),
    contact: isText,
  },
  rights: (value) => isListOf(value, (right) => RIGHT_NAMES.includes(right as Right)),
  complaintAuthority: isText,
  capacity: ['own', 'under-15', 'protected-adult'],
};

/** What a value must be: one of these, something that holds or says which field does not, or fields. */
type Shape = readonly unknown[] | ((value: unknown) => boolean | string | null) | { readonly [field: string]: Shape };

/** The path of the first value that is not as it must be, '' for the value itself; null where all are. */
function faultOf(value: unknown, shape: Shape): string | null {
  if (isList(shape)) return shape.includes(value) ? null : '';
  if (typeof shape === 'function') {
    const said = shape(value);
    return said === true || said === null ? null : said === false ? '' : said;
  }
  if (!isFields(value)) return '';
  for (const [field, inner] of Object.entries(shape)) {
    const fault = faultOf(value[field], inner);
    if (fault !== null) return fault === '' ? field : `${field}.${fault}`;
  }
  // A field that nobody knows could hold anything about anybody, and no ground is asked for it.
  return Object.keys(value).find((field) => !Object.hasOwn(shape, field)) ?? null;
}

function isGround(value: unknown): boolean {
  if (!isFields(value) || Object.keys(value).length > 2) return false;
  const { kind } = value;
  if (kind === 'consent') return typeof value['explicit'] === 'boolean';
  const proof = { contract: 'ref', legalObligation: 'ref', publicTask: 'statute', legitimateInterest: 'assessmentRef' };
  return typeof kind === 'string' && Object.hasOwn(proof, kind) && isText(value[proof[kind as keyof typeof proof]]);
}

function isRetention(months: unknown): boolean {
  return Number.isInteger(months) && Number(months) >= 1 && Number(months) <= RETENTION_MONTHS.most;
}

/** As ISO 3166 writes countries and their parts; `EU` too. */
function isPlace(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/.test(value);
}

function isParty(value: unknown): boolean {
  return faultOf(value, { id: isText, name: isText, address: isTextOrAbsent, contact: isTextOrAbsent }) === null;
}

function isListOf(value: unknown, holds: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every((one) => holds(one));
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST;
}

/** The most characters of any one text: a postal address fits. */
const LONGEST = 300;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(shape: Shape): shape is readonly unknown[] {
  return Array.isArray(shape);
}
