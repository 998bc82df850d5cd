import type { GroundEvent, Role } from '../../ground/ground-event.ts';
import type { Ground, GroundKind } from '../../ground/ground.ts';
import type { Notice } from '../../ground/ground-record.ts';
import type { Right } from '../../ground/rights.ts';
import type { DataCategory, Purpose } from '../../purpose.ts';

/** The profile that a record conforms to: ISO/IEC TS 27560 with what the GDPR asks for. */
export const PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr';

/** Prefixes, and the properties whose values are names and not texts. */
export const CONTEXT: Readonly<Record<string, string | { readonly '@type': '@id' }>> = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  jalon: 'urn:jalon:ground/1#',
  'dct:conformsTo': { '@type': '@id' },
  'dpv:hasApplicableLaw': { '@type': '@id' },
  'dpv:hasAuthority': { '@type': '@id' },
  'dpv:hasDataController': { '@type': '@id' },
  'dpv:hasDataSubject': { '@type': '@id' },
  'dpv:hasJurisdiction': { '@type': '@id' },
  'dpv:hasLegalBasis': { '@type': '@id' },
  'dpv:hasLocation': { '@type': '@id' },
  'dpv:hasNecessity': { '@type': '@id' },
  'dpv:hasProcessing': { '@type': '@id' },
  'dpv:hasRecipient': { '@type': '@id' },
  'skos:broader': { '@type': '@id' },
};

/** The nearest purpose that the vocabulary names. */
export const DPV_PURPOSES: Readonly<Record<Purpose, string>> = {
  'resume-on-device': 'dpv:RequestedServiceProvision',
  'keep-result': 'dpv:RequestedServiceProvision',
  'follow-up': 'dpv:ServiceProvision',
  'known-by-name': 'dpv:ServiceProvision',
  'share-with-structure': 'dpv:ServiceProvision',
  'history-across-structures': 'dpv:RecordManagement',
  reminders: 'dpv:CommunicationManagement',
  statistics: 'dpv:ImprovePublicServices',
  research: 'dpv:NonCommercialResearch',
};

/** The nearest kind of data that the vocabulary names. */
export const DPV_CATEGORIES: Readonly<Record<DataCategory, string>> = {
  answers: 'dpv:ProvidedPersonalData',
  results: 'dpv:InferredPersonalData',
  talk: 'dpv:ProvidedPersonalData',
  decisions: 'dpv:GeneratedPersonalData',
  contact: 'pd:Contact',
  identity: 'dpv:IdentifyingPersonalData',
  notes: 'dpv:ObservedPersonalData',
};

/** The article that gives each right. */
export const DPV_RIGHTS: Readonly<Record<Right, string>> = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  withdrawal: 'eu-gdpr:A7-3',
};

/** Who acted. */
export const DPV_ROLES: Readonly<Record<Role, string>> = {
  subject: 'dpv:DataSubject',
  parent: 'dpv:ParentOfDataSubject',
  guardian: 'dpv:GuardianOfDataSubject',
  controller: 'dpv:DataController',
  authority: 'dpv:DataProtectionAuthority',
};

/** How the notice was given, where the vocabulary says it. */
export const DPV_CHANNELS: Readonly<Record<Notice['channel'], string | null>> = {
  'read-aloud': 'dpv:OralNotice',
  audio: 'dpv:OralNotice',
  paper: 'dpv:PrintedNotice',
  screen: null,
  falc: null,
};

/** The articles of the ground. */
export function dpvBases(ground: Ground, specialCategory: boolean): readonly string[] {
  switch (ground.kind) {
    case 'consent':
      if (!ground.explicit) return ['eu-gdpr:A6-1-a-non-explicit-consent'];
      return ['eu-gdpr:A6-1-a-explicit-consent', ...(specialCategory ? ['eu-gdpr:A9-2-a'] : [])];
    case 'contract':
      return ['eu-gdpr:A6-1-b'];
    case 'legalObligation':
      return ['eu-gdpr:A6-1-c'];
    case 'publicTask':
      return ['eu-gdpr:A6-1-e'];
    case 'legitimateInterest':
      return ['eu-gdpr:A6-1-f'];
    default:
      return ground satisfies never;
  }
}

/** The state that an event leads to. `dpv:Status` where the vocabulary has none: `jalon:state` says which. */
export function dpvStatus(kind: GroundKind, state: GroundEvent['state']): string {
  return (kind === 'consent' ? CONSENT[state] : OTHERS[kind]?.[state]) ?? 'dpv:Status';
}

const CONSENT: Readonly<Partial<Record<GroundEvent['state'], string>>> = {
  requested: 'dpv:ConsentRequested',
  deferred: 'dpv:ConsentRequestDeferred',
  refused: 'dpv:ConsentRefused',
  given: 'dpv:ConsentGiven',
  renewed: 'dpv:RenewedConsentGiven',
  withdrawn: 'dpv:ConsentWithdrawn',
  revoked: 'dpv:ConsentRevoked',
  invalidated: 'dpv:ConsentInvalidated',
};

const OTHERS: Readonly<Partial<Record<GroundKind, Readonly<Partial<Record<GroundEvent['state'], string>>>>>> = {
  contract: { invalidated: 'dpv:Unlawful' },
  legalObligation: {
    informed: 'dpv:LegalObligationOngoing',
    lifted: 'dpv:LegalObligationOngoing',
    invalidated: 'dpv:Unlawful',
  },
  publicTask: {
    informed: 'dpv:PublicInterestOngoing',
    lifted: 'dpv:PublicInterestOngoing',
    objected: 'dpv:PublicInterestObjected',
    invalidated: 'dpv:Unlawful',
  },
  legitimateInterest: {
    informed: 'dpv:LegitimateInterestInformed',
    lifted: 'dpv:LegitimateInterestNotObjected',
    objected: 'dpv:LegitimateInterestObjected',
    invalidated: 'dpv:Unlawful',
  },
};
