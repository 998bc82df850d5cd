import { groundFault, isAllowedChange } from '../../ground/parse-ground-payload.ts';
import type { GroundEvent } from '../../ground/ground-event.ts';
import type { GroundRecord } from '../../ground/ground-record.ts';
import type { GroundLog } from '../../ground/grounds.ts';
import type { Json } from '../../json.ts';
import { missingInDpv } from './missing-in-dpv.ts';

/** A record read back, or the first field that is missing or wrong. */
export type ReadRecord =
  | { readonly ok: true; readonly value: GroundLog }
  | { readonly ok: false; readonly field: string; readonly expected: string };

type Node = { readonly [key: string]: unknown };

/** Reads what `recordToDpv` wrote. Somebody else's record is refused: what it does not say cannot be made up. */
export function recordFromDpv(value: unknown): ReadRecord {
  const missing = missingInDpv(value).filter((path) => !path.endsWith('dpv:hasAddress'));
  if (missing[0] !== undefined) return { ok: false, field: missing[0], expected: 'as the profile record-eu-gdpr asks' };
  const node = value as Node;
  const record = recordFrom(node);
  const told = listOf(node['dpv:hasConsentStatus'] ?? node['dpv:hasStatus']).filter(
    (status) => status['jalon:derived'] !== true,
  );
  const events = told.map((status) => eventFrom(record.recordId, status));
  for (const event of events.length > 0 ? events : [unsaid(record)]) {
    const fault = faultOf(record, event);
    if (fault !== null) return { ok: false, field: fault, expected: 'as it was written' };
  }
  return { ok: true, value: { record, events } };
}

function faultOf(record: GroundRecord, event: GroundEvent): string | null {
  const { eventId: id, at } = event;
  const { purpose, subject } = record;
  const payload = { record, event } as unknown as Json;
  const fault = groundFault({ schema: 'jalon.event/1', id, subject, at, kind: 'ground', version: 1, purpose, payload });
  if (fault !== null) return fault;
  return isAllowedChange(record.ground.kind, event.state, event.by.role) ? null : 'event.state';
}

/** So that a record of which nothing was said yet is looked at too. */
function unsaid({ recordId, ground }: GroundRecord): GroundEvent {
  const by = { role: 'controller', partyRef: '-' } as const;
  const state = ground.kind === 'consent' ? 'requested' : 'informed';
  const at = '2000-01-01T00:00:00.000Z';
  return { eventId: '-', recordId, at, state, by, method: 'in-app', offline: false };
}

function recordFrom(node: Node): GroundRecord {
  const process = nodeOf(node['dpv:hasProcess']);
  const notice = nodeOf(node['dpv:hasNotice']);
  const entities = listOf(node['dpv:hasEntity']);
  const [place, duration] = listOf(process['dpv:hasStorageCondition']);
  const control = nodeOf(process['dpv:hasConsentControl']);
  return {
    schema: 'jalon.ground/1',
    recordId: node['dct:identifier'],
    tenant: node['jalon:tenant'],
    subject: entityOf(entities, 'dpv:DataSubject')['dpv:hasIdentifier'],
    purpose: nodeOf(process['dpv:hasPurpose'])['dct:identifier'],
    ground: process['jalon:ground'],
    dataCategories: listOf(process['dpv:hasPersonalData']).map((data) => data['dct:identifier']),
    specialCategory: process['jalon:specialCategory'],
    optionalData: process['jalon:optionalData'],
    recipients: partiesOf(entities, 'dpv:Recipient'),
    controllers: partiesOf(entities, 'dpv:DataController'),
    storage: { place: place?.['jalon:place'], country: codeOf(nodeOf(process['dpv:hasRule'])['dpv:hasLocation']) },
    jurisdiction: codeOf(process['dpv:hasJurisdiction']),
    processing: { collection: nodeOf(process['dpv:hasDataSource'])['jalon:collection'] },
    retention: { after: duration?.['jalon:after'], months: monthsOf(duration?.['dpv:hasDuration']) },
    notice: {
      id: notice['dct:identifier'],
      version: notice['dct:hasVersion'],
      sha256: notice['jalon:sha256'],
      language: notice['dct:language'],
      channel: notice['jalon:channel'],
    },
    withdrawal: { how: control['jalon:how'], contact: control['dpv:isExercisedAt'] },
    rights: listOf(process['dpv:hasRight']).map((right) => right['dct:identifier']),
    complaintAuthority: entityOf(entities, 'dpv:DataProtectionAuthority')['dpv:hasIdentifier'],
    capacity: node['jalon:capacity'],
  } as unknown as GroundRecord;
}

function eventFrom(recordId: string, status: Node): GroundEvent {
  return {
    ...nodeOf(status['jalon:proof']),
    eventId: status['dct:identifier'],
    recordId,
    at: status['jalon:stamp'],
    state: status['jalon:state'],
    by: status['jalon:by'],
    method: status['dpv:hasIndicationMethod'],
  } as unknown as GroundEvent;
}

function partiesOf(entities: readonly Node[], role: string): readonly unknown[] {
  return entities
    .filter((entity) => entity['@type'] === role)
    .map((entity) => ({
      id: entity['dpv:hasIdentifier'],
      name: entity['dpv:hasName'],
      ...(entity['dpv:hasAddress'] !== undefined && { address: entity['dpv:hasAddress'] }),
      ...(entity['jalon:contact'] !== undefined && { contact: entity['jalon:contact'] }),
    }));
}

function entityOf(entities: readonly Node[], role: string): Node {
  return entities.find((entity) => entity['@type'] === role) ?? {};
}

/** `loc:FR` is `FR`. */
function codeOf(location: unknown): unknown {
  return typeof location === 'string' && location.startsWith('loc:') ? location.slice(4) : null;
}

/** `P12M` is 12. */
function monthsOf(duration: unknown): number {
  return Number(/^P(\d+)M$/.exec(String(duration))?.[1]);
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}
