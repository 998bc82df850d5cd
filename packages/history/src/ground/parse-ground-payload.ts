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
    record['subjectId'] === event.subject &&
    record['purpose'] === event.purpose &&
    typeof record['specialCategory'] === 'boolean' &&
    ['own', 'under-15', 'protected-adult'].includes(record['capacity'] as string) &&
    ['recordId', 'tenantId', 'jurisdiction', 'complaintAuthority'].every((field) => isText(record[field])) &&
    ['storage', 'processing', 'withdrawal'].every((field) => isFields(record[field])) &&
    ['dataCategories', 'optionalData'].every((field) => isListOf(record[field], isDataCategory)) &&
    ['recipients', 'controllers'].every((field) => isListOf(record[field], isParty)) &&
    (record['controllers'] as GroundRecord['recipients']).length > 0 &&
    isListOf(record['rights'], isText) &&
    isGround(record['ground']) &&
    isRetention(record['retention']) &&
    isNotice(record['notice'])
  );
}

function isGround(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { kind } = value;
  if (kind === 'consent') return typeof value['explicit'] === 'boolean';
  const proof = { contract: 'ref', legalObligation: 'ref', publicTask: 'statute', legitimateInterest: 'assessmentRef' };
  return typeof kind === 'string' && Object.hasOwn(proof, kind) && isText(value[proof[kind as keyof typeof proof]]);
}

function isRetention(value: unknown): boolean {
  if (!isFields(value) || (value['after'] !== 'lastContact' && value['after'] !== 'lastUpdate')) return false;
  const { months } = value;
  return typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= 24;
}

function isNotice(value: unknown): boolean {
  if (!isFields(value) || !/^[0-9a-f]{64}$/.test(String(value['sha256']))) return false;
  return ['id', 'version', 'language', 'channel'].every((field) => isText(value[field]));
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
