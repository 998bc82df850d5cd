import { PROFILE } from './dpv-names.ts';

type Node = { readonly [key: string]: unknown };

/**
 * The fields that ISO/IEC TS 27560 or the GDPR asks for (profile `record-eu-gdpr`) and that a record does not have, each by its path,
 * such as `dpv:hasEntity.1.dpv:hasAddress`. None: the record is whole. No more than its presence is looked at.
 */
export function missingInDpv(value: unknown): readonly string[] {
  if (!isNode(value)) return [''];
  const process = isNode(value['dpv:hasProcess']) ? value['dpv:hasProcess'] : {};
  const status = value['@type'] === 'dpv:ConsentRecord' ? 'dpv:hasConsentStatus' : 'dpv:hasStatus';
  return [
    ...(value['dct:conformsTo'] === PROFILE ? [] : ['dct:conformsTo']),
    ...absent(value, '', ['@type', 'dct:identifier', 'dpv:hasDataSubject', 'dpv:hasProcess', 'dpv:hasNotice']),
    ...absent(value['dpv:hasNotice'], 'dpv:hasNotice.', ['@type', 'dct:identifier', 'dct:language']),
    ...absent(process, 'dpv:hasProcess.', PROCESS),
    ...each(process, 'dpv:hasProcess.', 'dpv:hasPersonalData', ['@type', 'skos:broader', 'dpv:hasNecessity']),
    ...each(process, 'dpv:hasProcess.', 'dpv:hasRight', ['@type', 'dpv:isExercisedAt']),
    ...storage(process),
    ...entities(value['dpv:hasEntity']),
    ...each(value, '', status, STATUS),
  ];
}

const PROCESS = [
  'dpv:hasPurpose',
  'dpv:hasLegalBasis',
  'dpv:hasJurisdiction',
  'dpv:hasPersonalData',
  'dpv:hasDataController',
  'dpv:hasRecipient',
  'dpv:hasDataSource',
  'dpv:hasProcessing',
  'dpv:hasProcessingCondition',
  'dpv:hasStorageCondition',
  'dpv:hasRule',
  'dpv:hasConsentControl',
  'dpv:hasRight',
  'dpv:hasAuthority',
] as const;

const STATUS = ['@type', 'dpv:isIndicatedAtTime', 'dpv:hasDuration', 'dpv:isIndicatedBy', 'dpv:hasLegalBasis'] as const;

/** Those of them that a node does not have; an empty list is nothing. */
function absent(value: unknown, path: string, fields: readonly string[]): readonly string[] {
  const node = isNode(value) ? value : {};
  return fields.filter((field) => isAbsent(node[field])).map((field) => `${path}${field}`);
}

/** Of each node of a list that has to have one at least. */
function each(value: unknown, path: string, list: string, fields: readonly string[]): readonly string[] {
  const nodes = isNode(value) ? value[list] : undefined;
  if (!Array.isArray(nodes) || nodes.length === 0) return path === '' ? [list] : [];
  return nodes.flatMap((node, index) => absent(node, `${path}${list}.${index}.`, fields));
}

function storage(process: Node): readonly string[] {
  const conditions = process['dpv:hasStorageCondition'];
  const found = Array.isArray(conditions) ? conditions.filter(isNode) : [];
  return ['dpv:StorageLocation', 'dpv:StorageDuration'].flatMap((type) =>
    found.some((condition) => condition['@type'] === type) ? [] : [`dpv:hasProcess.dpv:hasStorageCondition.${type}`],
  );
}

/** Everybody has an identifier and a role; structures a name, an address and a contact too. */
function entities(value: unknown): readonly string[] {
  const nodes = Array.isArray(value) ? value.filter(isNode) : [];
  const roles = ['dpv:DataSubject', 'dpv:DataController', 'dpv:DataProtectionAuthority'];
  const without = roles.filter((role) => !nodes.some((node) => node['@type'] === role));
  return [
    ...without.map((role) => `dpv:hasEntity.${role}`),
    ...nodes.flatMap((node, index) => {
      const isParty = node['@type'] === 'dpv:DataController' || node['@type'] === 'dpv:Recipient';
      const more = isParty ? ['dpv:hasName', 'dpv:hasContact', 'dpv:hasAddress'] : [];
      return absent(node, `dpv:hasEntity.${index}.`, ['@id', '@type', 'dpv:hasIdentifier', ...more]);
    }),
  ];
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
