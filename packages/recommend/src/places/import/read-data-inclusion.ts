import type { Chunks } from '../../source-rows/chunks.ts';
import type { Place, Position } from '../place.ts';
import type { PlaceAccess, PlaceCodeField, PlaceCodes } from '../codes/place-codes.ts';
import { departmentOf } from '../territory/department-of.ts';
import { isDigitalTheme, SERVICE_OF_THEME } from './data-inclusion-themes.ts';
import { ACCESS_OF, FEE_OF, PROGRAMME_OF, PUBLIC_OF, SAYS_NOTHING, WAY_OF } from './data-inclusion-values.ts';
import { fieldReader, type FieldReader } from './field-reader.ts';
import type { PlaceIssue } from './place-issue.ts';
import type { PlaceRow } from './place-row.ts';
import {
  partsOf,
  readDay,
  readEmails,
  readHours,
  readPhone,
  readPosition,
  readSites,
  readTerritoryCode,
} from './read-fields.ts';
import { told } from './read-places.ts';
import { readRecords, type ReadOptions } from './read-records.ts';
import type { SourceRecord } from './source-record.ts';

const INSEE = /^(?:[013-9]\d|2[AB1-9])\d{3}$/;
const POSTCODE = /^\d{5}$/;

/** How the two files are read, and which structures are kept. */
export interface DataInclusionOptions extends ReadOptions {
  /** Only the structures of these departments; all where it is not told. What is held in memory is what is kept. */
  readonly departments?: readonly string[] | undefined;
}

/**
 * The places of data·inclusion v1: each structure with a service that is about digital help, what its services offer put together. All
 * structures are read first, then the services. Rows with issues come as they are read, from either file (`file`), the places last; a
 * structure without any digital service is passed over, and one of another department too.
 */
export async function* readDataInclusion(
  files: { readonly structures: Chunks; readonly services: Chunks },
  options: DataInclusionOptions = {},
): AsyncGenerator<PlaceRow & { readonly file: 'structures' | 'services' }, void, undefined> {
  const structures = new Map<string, Gathered>();
  for await (const record of readRecords(files.structures, options)) {
    const { row, structure } = structureOf(record, options.departments);
    if (structure !== null && !structures.has(structure.place.id)) structures.set(structure.place.id, structure);
    if (row.issues.length > 0) yield { ...row, file: 'structures' };
  }
  for await (const record of readRecords(files.services, options)) {
    const issues = addService(record, structures, options.departments !== undefined);
    if (issues.length > 0) yield { line: record.line, place: null, issues, file: 'services' };
  }
  for (const { line, place, lists, unknown, digital, position } of structures.values()) {
    if (!digital) continue;
    const beside = [...unknown].filter(([, values]) => values.size > 0);
    const whole: Place = {
      ...place,
      ...(place.position === undefined && position !== undefined && { position }),
      ...Object.fromEntries([...lists].map(([field, codes]) => [field, [...codes]])),
      ...(beside.length > 0 && { unknown: Object.fromEntries(beside.map(([field, values]) => [field, [...values]])) }),
    };
    yield { line, place: whole, issues: [], file: 'structures' };
  }
}

/** A structure while its services are added to it. */
interface Gathered {
  readonly line: number;
  readonly place: Place;
  readonly lists: Map<PlaceCodeField, Set<string>>;
  readonly unknown: Map<PlaceCodeField, Set<string>>;
  digital: boolean;
  /** Of a service, for a structure that tells none. */
  position: Position | undefined;
}

function structureOf(
  record: SourceRecord,
  departments: readonly string[] | undefined,
): { readonly row: PlaceRow; readonly structure: Gathered | null } {
  const { line } = record;
  if (record.value === null) return { row: { line, place: null, issues: record.issues }, structure: null };
  const reader = fieldReader(record);
  const [id, name] = [reader.text('id'), reader.text('nom')];
  const insee = readTerritoryCode(reader, INSEE, 'code_insee');
  const postcode = readTerritoryCode(reader, POSTCODE, 'code_postal');
  const department = departmentOf(insee, postcode);
  // One of another department: its faults are not ours to tell.
  if (departments !== undefined && department !== null && !departments.includes(department))
    return { row: { line, place: null, issues: [] }, structure: null };
  if (id === undefined) reader.missing('id', 'an identifier');
  if (name === undefined) reader.missing('nom', 'a name');
  if (id === undefined || name === undefined)
    return { row: { line, place: null, issues: reader.issues() }, structure: null };

  const address = [reader.text('adresse'), reader.text('complement_adresse')].filter((one) => one !== undefined);
  const [accessibility] = readSites(reader, 'accessibilite_lieu');
  const place: Place = {
    schema: 'jalon.place/1',
    id,
    name,
    ...told({
      commune: reader.text('commune'),
      insee,
      postcode,
      address: address.length === 0 ? undefined : address.join(', '),
      position: readPosition(reader, department),
      phone: readPhone(reader, 'telephone'),
      hours: readHours(reader, 'horaires_accueil'),
      accessibility,
      updated: readDay(reader, 'date_maj'),
      source: reader.text('source'),
    }),
    emails: readEmails(reader, 'courriel'),
    sites: readSites(reader, 'site_web'),
    services: [],
    publics: [],
    care: [],
    fees: [],
    programmes: [],
    access: [],
    ways: [],
    travel: [],
    labels: [],
    kinds: [],
  };
  const structure: Gathered = {
    line,
    place,
    lists: new Map(),
    unknown: new Map(),
    digital: false,
    position: undefined,
  };
  addCodes(structure, 'programmes', partsOf(reader.find('reseaux_porteurs')), PROGRAMME_OF);
  return { row: { line, place: null, issues: reader.issues() }, structure };
}

/** Adds what a service offers to its structure; a service that is not about digital help adds nothing. */
function addService(
  record: SourceRecord,
  structures: ReadonlyMap<string, Gathered>,
  some: boolean,
): readonly PlaceIssue[] {
  if (record.value === null) return record.issues;
  const reader = fieldReader(record);
  const themes = partsOf(reader.find('thematiques'));
  if (!themes.some(isDigitalTheme)) return [];
  const owner = reader.find('structure_id');
  if (owner === undefined) {
    reader.missing('structure_id', 'the identifier of a structure');
    return reader.issues();
  }
  const structure = structures.get(owner.text);
  if (structure === undefined) {
    // Where only some departments are read, most structures are elsewhere.
    if (some) return [];
    reader.note(owner, 'no-structure', 'row-left-out', 'the identifier of a structure that was read');
    return reader.issues();
  }
  structure.digital = true;
  addThemes(structure, themes, reader);
  addCodes(structure, 'publics', partsOf(reader.find('publics')), PUBLIC_OF);
  addCodes(structure, 'fees', partsOf(reader.find('frais')), FEE_OF);
  addCodes(structure, 'ways', partsOf(reader.find('modes_accueil')), WAY_OF);
  // Other kinds of service are no way of helping.
  addCodes(
    structure,
    'ways',
    partsOf(reader.find('type')).filter((type) => Object.hasOwn(WAY_OF, type)),
    WAY_OF,
  );
  addCodes(structure, 'access', partsOf(reader.find('modes_mobilisation')), ACCESS_OF);
  const callers = partsOf(reader.find('mobilisable_par'));
  if (callers.length > 0 && !callers.includes('usagers'))
    add(structure.lists, 'access', 'through-a-professional' satisfies PlaceAccess);
  if (structure.place.position === undefined && structure.position === undefined)
    structure.position = readPosition(reader, departmentOf(structure.place.insee, structure.place.postcode));
  return reader.issues();
}

function addThemes(structure: Gathered, themes: readonly string[], reader: FieldReader): void {
  for (const theme of themes) {
    const service = Object.hasOwn(SERVICE_OF_THEME, theme) ? SERVICE_OF_THEME[theme] : undefined;
    if (service !== undefined) add(structure.lists, 'services', service);
    else if (isDigitalTheme(theme)) {
      add(structure.unknown, 'services', theme);
      const value = reader.find('thematiques');
      if (value !== undefined)
        reader.note(value, 'unknown-value', 'value-kept-beside', 'a digital theme of v1 or v0', theme);
    }
  }
}

function addCodes<F extends PlaceCodeField>(
  structure: Gathered,
  field: F,
  values: readonly string[],
  codes: Readonly<Record<string, PlaceCodes[F]>>,
): void {
  for (const value of values) {
    if (SAYS_NOTHING.has(value)) continue;
    const code = Object.hasOwn(codes, value) ? codes[value] : undefined;
    add(code === undefined ? structure.unknown : structure.lists, field, code ?? value);
  }
}

function add(lists: Map<PlaceCodeField, Set<string>>, field: PlaceCodeField, value: string): void {
  const values = lists.get(field);
  if (values === undefined) lists.set(field, new Set([value]));
  else values.add(value);
}
