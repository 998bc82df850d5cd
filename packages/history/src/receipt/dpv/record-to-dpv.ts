import type { GroundEvent } from '../../ground/ground-event.ts';
import type { GroundRecord, Party } from '../../ground/ground-record.ts';
import type { GroundLog } from '../../ground/grounds.ts';
import { consentState, consentUntil } from '../../ground/consent-state.ts';
import type { Json } from '../../json.ts';
import { instantOf } from '../../stamp.ts';
import {
  CONTEXT,
  DPV_CATEGORIES,
  DPV_CHANNELS,
  DPV_PURPOSES,
  DPV_RIGHTS,
  DPV_ROLES,
  dpvBases,
  dpvStatus,
  PROFILE,
} from './dpv-names.ts';

/** An object of JSON-LD. */
export interface JsonLd {
  readonly [key: string]: Json;
}

/**
 * A record and what happened to it as ISO/IEC TS 27560 asks, in JSON-LD with the names of the Data Privacy Vocabulary 2 (profile
 * `record-eu-gdpr`). What the vocabulary does not name stands under `jalon:`, so that `recordFromDpv` reads everything back. A consent
 * that has expired by `now` is said to have, though nobody ever said so.
 */
export function recordToDpv({ record, events }: GroundLog, now: string): JsonLd {
  const { ground, notice } = record;
  const consent = ground.kind === 'consent';
  const told = events.map((event) => eventOf(record, event));
  return plain({
    '@context': CONTEXT,
    '@id': urn('record', record.recordId),
    '@type': consent ? 'dpv:ConsentRecord' : 'dpv:DataProcessingRecord',
    'dct:conformsTo': PROFILE,
    'dct:identifier': record.recordId,
    'dpv:hasIdentifier': record.recordId,
    'dpv:hasDataSubject': urn('subject', record.subject),
    'dpv:hasNotice': {
      '@id': urn('notice', `${notice.id}/${notice.version}`),
      '@type': [
        consent ? 'dpv:ConsentNotice' : 'dpv:PrivacyNotice',
        ...(DPV_CHANNELS[notice.channel] === null ? [] : [DPV_CHANNELS[notice.channel]]),
      ],
      'dct:identifier': notice.id,
      'dct:hasVersion': notice.version,
      'dct:language': notice.language,
      'jalon:channel': notice.channel,
      'jalon:sha256': notice.sha256,
    },
    'dpv:hasProcess': processOf(record),
    'dpv:hasEntity': entitiesOf(record),
    [consent ? 'dpv:hasConsentStatus' : 'dpv:hasStatus']: [...told, ...derived(record, events, now)],
    'jalon:tenant': record.tenant,
    'jalon:capacity': record.capacity,
  });
}

function processOf(record: GroundRecord): unknown {
  const { storage, retention, withdrawal, recipients, controllers, optionalData, specialCategory } = record;
  const special = specialCategory ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData';
  const location = loc(storage.country);
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@id': urn('purpose', record.purpose),
      '@type': 'dpv:Purpose',
      'skos:broader': DPV_PURPOSES[record.purpose],
      'dct:identifier': record.purpose,
    },
    'dpv:hasLegalBasis': dpvBases(record.ground, specialCategory),
    'jalon:ground': record.ground,
    'dpv:hasApplicableLaw': 'eu-gdpr:GDPR',
    'dpv:hasJurisdiction': loc(record.jurisdiction),
    'dpv:hasPersonalData': record.dataCategories.map((category) => ({
      '@type': special,
      'skos:broader': DPV_CATEGORIES[category],
      'dct:identifier': category,
      'dpv:hasNecessity': optionalData.includes(category) ? 'dpv:Optional' : 'dpv:Required',
    })),
    'jalon:specialCategory': specialCategory,
    'jalon:optionalData': optionalData,
    'dpv:hasDataController': controllers.map(({ id }) => urn('party', id)),
    // Where nobody else receives the data, those who answer for them do.
    'dpv:hasRecipient': (recipients.length > 0 ? recipients : controllers).map(({ id }) => urn('party', id)),
    'dpv:hasDataSource': {
      '@type':
        record.processing.collection === 'from-a-structure' ? 'dpv:ThirdPartyDataSource' : 'dpv:DataSubjectDataSource',
      'jalon:collection': record.processing.collection,
    },
    'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store', 'dpv:Use', ...(recipients.length > 0 ? ['dpv:Share'] : [])],
    'dpv:hasProcessingCondition': { '@type': 'dpv:ProcessingLocation', 'dpv:hasLocation': location },
    'dpv:hasStorageCondition': [
      {
        '@type': 'dpv:StorageLocation',
        'dpv:hasLocation': storage.place === 'device' ? ['dpv:LocalLocation', location] : [location],
        'jalon:place': storage.place,
      },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': `P${retention.months}M`, 'jalon:after': retention.after },
    ],
    // No transfer: what is stored there stays there.
    'dpv:hasRule': { '@type': 'dpv:Obligation', 'dpv:hasProcessing': 'dpv:Store', 'dpv:hasLocation': location },
    'dpv:hasConsentControl': {
      '@type': record.ground.kind === 'consent' ? 'dpv:WithdrawConsent' : 'dpv:ObjectingToProcess',
      'dpv:isExercisedAt': withdrawal.contact,
      'jalon:how': withdrawal.how,
    },
    'dpv:hasRight': record.rights.map((right) => ({
      '@type': ['dpv:DataSubjectRight', DPV_RIGHTS[right]],
      'dct:identifier': right,
      'dpv:isExercisedAt': withdrawal.contact,
    })),
    'dpv:hasAuthority': urn('authority', record.complaintAuthority),
  };
}

function entitiesOf(record: GroundRecord): readonly unknown[] {
  const { contact } = record.withdrawal;
  return [
    {
      '@id': urn('subject', record.subject),
      '@type': 'dpv:DataSubject',
      'dpv:hasIdentifier': record.subject,
    },
    ...record.controllers.map((party) => entityOf(party, 'dpv:DataController', contact)),
    ...record.recipients.map((party) => entityOf(party, 'dpv:Recipient', contact)),
    {
      '@id': urn('authority', record.complaintAuthority),
      '@type': 'dpv:DataProtectionAuthority',
      'dpv:hasIdentifier': record.complaintAuthority,
      'dpv:hasName': record.complaintAuthority,
    },
  ];
}

function entityOf({ id, name, address, contact }: Party, role: string, otherwise: string): unknown {
  return {
    '@id': urn('party', id),
    '@type': role,
    'dpv:hasIdentifier': id,
    'dpv:hasName': name,
    'dpv:hasContact': contact ?? otherwise,
    'dpv:hasAddress': address,
    'jalon:contact': contact,
  };
}

function eventOf(record: GroundRecord, event: GroundEvent): unknown {
  const { eventId, recordId: _, at, state, by, method, ...rest } = event;
  const opens = state === 'given' || state === 'renewed';
  return {
    '@type': dpvStatus(record.ground.kind, state),
    'dct:identifier': eventId,
    'dpv:isIndicatedAtTime': instantOf(at),
    'dpv:hasDuration': opens
      ? { '@type': 'dpv:UntilTimeDuration', 'rdf:value': consentUntil(event) }
      : { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'next status' },
    'dpv:isIndicatedBy': { '@id': urn('party', by.partyRef), '@type': DPV_ROLES[by.role] },
    'dpv:hasIndicationMethod': method,
    'dpv:hasLegalBasis': dpvBases(record.ground, record.specialCategory),
    'jalon:state': state,
    'jalon:stamp': at,
    'jalon:by': by,
    'jalon:proof': rest,
  };
}

/** What follows from the events without being one of them: nothing was ever said, or it was said too long ago. */
function derived(record: GroundRecord, events: readonly GroundEvent[], now: string): readonly unknown[] {
  if (record.ground.kind !== 'consent') return [];
  const state = consentState([{ record, events }], null, now);
  const last = events.at(-1);
  if (last === undefined) return [statusOf('dpv:ConsentUnknown', now)];
  if (state.kind !== 'denied' || state.reason !== 'expired') return [];
  return [statusOf('dpv:ConsentExpired', consentUntil(last))];

  function statusOf(name: string, at: string): unknown {
    return {
      '@type': name,
      'dpv:isIndicatedAtTime': at,
      'dpv:hasDuration': { '@type': 'dpv:UntilEventDuration', 'rdf:value': 'next status' },
      'dpv:isIndicatedBy': { '@id': urn('party', record.controllers[0].id), '@type': 'dpv:DataController' },
      'dpv:hasLegalBasis': dpvBases(record.ground, record.specialCategory),
      'jalon:derived': true,
    };
  }
}

/** A name of ours; half a sign is none. */
function urn(kind: string, id: string): string {
  return `urn:jalon:${kind}:${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

function loc(code: string): string {
  return `loc:${code}`;
}

/** Without what is undefined. */
function plain(value: unknown): JsonLd {
  return JSON.parse(JSON.stringify(value)) as JsonLd;
}
