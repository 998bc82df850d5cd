import type { Chunks } from '../../source-rows/chunks.ts';
import type { PlaceCodeField } from '../codes/place-codes.ts';
import type { Place } from '../place.ts';
import { departmentOf } from '../territory/department-of.ts';
import { fieldReader } from './field-reader.ts';
import type { PlaceRow } from './place-row.ts';
import { readRecords, type ReadOptions } from './read-records.ts';
import {
  partsOf,
  readCodes,
  readDay,
  readEmails,
  readHours,
  readPhone,
  readPosition,
  readSites,
  readTerritoryCode,
} from './read-fields.ts';
import type { SourceRecord } from './source-record.ts';

/** Columns of codes, as version 1.0.2 calls them, then those before it; with the fields that their values may be of. */
const CODE_COLUMNS: readonly (readonly [fields: readonly PlaceCodeField[], names: readonly string[]])[] = [
  [['services'], ['services']],
  [['publics'], ['publics_specifiquement_adresses']],
  [['care'], ['prise_en_charge_specifique']],
  // One column held both.
  [['publics', 'care'], ['publics_accueillis']],
  [['fees'], ['frais_a_charge', 'conditions_acces', 'conditions_access']],
  [['programmes'], ['dispositif_programmes_nationaux', 'labels_nationaux']],
  [['access'], ['modalites_acces']],
  [['ways'], ['modalites_accompagnement']],
  [['travel'], ['itinerance']],
];
const INSEE = /^(?:[013-9]\d|2[AB1-9])\d{3}$/;
const POSTCODE = /^\d{5}$/;

/**
 * The places of a file of the national standard « lieux de médiation numérique » 1.0.2, CSV or JSON, one by one as its bytes come. A row
 * without an identifier, a name, or anything that says where it is, is no place; all else that is wrong is reported and the place kept.
 */
export async function* readPlaces(
  chunks: Chunks,
  options: ReadOptions = {},
): AsyncGenerator<PlaceRow, void, undefined> {
  for await (const record of readRecords(chunks, options)) yield placeRow(record);
}

function placeRow(record: SourceRecord): PlaceRow {
  const { line } = record;
  if (record.value === null) return { line, place: null, issues: record.issues };
  const reader = fieldReader(record);
  const [id, name] = [reader.text('id'), reader.text('nom')];
  const commune = reader.text('commune');
  const insee = readTerritoryCode(reader, INSEE, 'code_insee');
  const postcode = readTerritoryCode(reader, POSTCODE, 'code_postal');
  const address = [reader.text('adresse'), reader.text('complement_adresse')].filter((one) => one !== undefined);
  const position = readPosition(reader, departmentOf(insee, postcode));
  if (id === undefined) reader.missing('id', 'an identifier');
  if (name === undefined) reader.missing('nom', 'a name');
  const somewhere = [commune, insee, postcode, position].some((one) => one !== undefined);
  if (!somewhere) reader.missing('commune', 'a commune, a postcode or coordinates');
  if (id === undefined || name === undefined || !somewhere) return { line, place: null, issues: reader.issues() };

  const { lists, unknown } = readAllCodes(reader);
  const [appointment] = readSites(reader, 'prise_rdv');
  const [accessibility] = readSites(reader, 'fiche_acces_libre', 'accessibilite');
  const place: Place = {
    schema: 'jalon.place/1',
    id,
    name,
    ...told({
      commune,
      insee,
      postcode,
      address: address.length === 0 ? undefined : address.join(', '),
      position,
      phone: readPhone(reader, 'telephone'),
      hours: readHours(reader, 'horaires'),
      appointment,
      accessibility,
      updated: readDay(reader, 'date_maj'),
      source: reader.text('source'),
    }),
    emails: readEmails(reader, 'courriels', 'courriel'),
    sites: readSites(reader, 'site_web'),
    ...lists,
    labels: [
      ...partsOf(reader.find('formations_labels')),
      ...partsOf(reader.find('autres_formations_labels', 'labels_autres')),
    ],
    kinds: partsOf(reader.find('typologie', 'typologies')).flatMap((kinds) => kinds.split(/\s*,\s*/)),
    ...(unknown !== undefined && { unknown }),
  };
  return { line, place, issues: reader.issues() };
}

type Lists = Pick<Place, PlaceCodeField>;

function readAllCodes(reader: ReturnType<typeof fieldReader>): {
  readonly lists: Lists;
  readonly unknown: Place['unknown'];
} {
  const lists = new Map<string, Set<string>>(
    CODE_COLUMNS.flatMap(([fields]) => fields).map((field) => [field, new Set()]),
  );
  const beside = new Map<string, string[]>();
  for (const [fields, names] of CODE_COLUMNS) {
    const { codes, unknown } = readCodes(reader, fields, names);
    for (const [field, found] of Object.entries(codes)) for (const code of found) lists.get(field)?.add(code);
    const [first] = fields;
    if (first !== undefined && unknown.length > 0) beside.set(first, [...(beside.get(first) ?? []), ...unknown]);
  }
  return {
    lists: Object.fromEntries([...lists].map(([field, codes]) => [field, [...codes]])) as unknown as Lists,
    unknown: beside.size === 0 ? undefined : Object.fromEntries(beside),
  };
}

/** Without what nobody told. */
export function told<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
