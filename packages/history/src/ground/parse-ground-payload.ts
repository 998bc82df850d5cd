import type { HistoryEvent } from '../history-event.ts';
import { isInstant } from '../instant.ts';
import { isDataCategory } from '../purpose.ts';
import type { GroundKind } from './ground.ts';
import type { GroundPayload } from './ground-payload.ts';
import type { GroundRecord } from './ground-record.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the payload of a ground event, or null where anything is not as it must be. A change that its ground does not allow
 * is found when the record is known: `isAllowedChange`.
 */
export function parseGroundPayload(event: HistoryEvent): GroundPayload | null {
  const payload: unknown = event.payload;
  if (!isFields(payload) || !isFields(payload['event'])) return null;
  const { event: change, record } = payload;
  if (!isEvent(change, event)) return null;
  if (
    record !== undefined &&
    !(isFields(record) && isRecord(record, event) && record['recordId'] === change['recordId'])
  )
    return null;
  return payload as unknown as GroundPayload;
}

/** Who may write what, by ground. */
export function isAllowedChange(kind: GroundKind, state: unknown, role: unknown): boolean {
  const changes: Readonly<Record<string, readonly string[]>> =
    kind === 'consent' ? CONSENT : kind === 'publicTask' || kind === 'legitimateInterest' ? OBJECTABLE : INFORMED;
  return (
    typeof state === 'string' &&
    typeof role === 'string' &&
    Object.hasOwn(changes, state) &&
    changes[state]?.includes(role) === true
  );
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

const METHODS = ['oral', 'paper-signature', 'in-app', 'sms-code', 'gesture-aac'];

function isEvent(change: Fields, event: HistoryEvent): boolean {
  return (
    change['eventId'] === event.id &&
    change['at'] === event.at &&
    isText(change['recordId']) &&
    isText(change['state']) &&
    isFields(change['by']) &&
    isText(change['by']['partyRef']) &&
    METHODS.includes(change['method'] as string) &&
    typeof change['offline'] === 'boolean' &&
    (change['validUntil'] === undefined || isInstant(change['validUntil']))
  );
}

function isRecord(record: Fields, event: HistoryEvent): boolean {
  return (
    record['schema'] === 'jalon.ground/1' &&
    isText(record['recordId']) &&
    isText(record['tenantId']) &&
    record['subjectId'] === event.subject &&
    record['purpose'] === event.purpose &&
    isGround(record['ground']) &&
    isListOf(record['dataCategories'], isDataCategory) &&
    typeof record['specialCategory'] === 'boolean' &&
    isListOf(record['optionalData'], isDataCategory) &&
    isListOf(record['recipients'], isParty) &&
    isListOf(record['controllers'], isParty) &&
    (record['controllers'] as GroundRecord['recipients']).length > 0 &&
    isFields(record['storage']) &&
    isText(record['jurisdiction']) &&
    isFields(record['processing']) &&
    isRetention(record['retention']) &&
    isNotice(record['notice']) &&
    isFields(record['withdrawal']) &&
    isListOf(record['rights'], isText) &&
    isText(record['complaintAuthority']) &&
    ['own', 'under-15', 'protected-adult'].includes(record['capacity'] as string)
  );
}

function isGround(value: unknown): boolean {
  if (!isFields(value)) return false;
  switch (value['kind']) {
    case 'consent':
      return typeof value['explicit'] === 'boolean';
    case 'contract':
    case 'legalObligation':
      return isText(value['ref']);
    case 'publicTask':
      return isText(value['statute']);
    case 'legitimateInterest':
      return isText(value['assessmentRef']);
    default:
      return false;
  }
}

function isRetention(value: unknown): boolean {
  if (!isFields(value) || (value['after'] !== 'lastContact' && value['after'] !== 'lastUpdate')) return false;
  const { months } = value;
  return typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= 24;
}

function isNotice(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value['id']) &&
    isText(value['version']) &&
    isText(value['language']) &&
    isText(value['channel']) &&
    /^[0-9a-f]{64}$/.test(String(value['sha256']))
  );
}

function isParty(value: unknown): boolean {
  return isFields(value) && isText(value['id']) && isText(value['name']);
}

function isListOf(value: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => holds(one));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
