import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherPlaces, readPlaces, type PlaceRow } from './index.ts';
import { SAMPLE_CSV } from './sample.test-data.ts';

const bytesOf = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];
async function rowsOf(text: string): Promise<readonly PlaceRow[]> {
  const rows: PlaceRow[] = [];
  for await (const row of readPlaces(bytesOf(text))) rows.push(row);
  return rows;
}
/** The issues of one place with these columns: `code effect value`. */
async function oneRow(
  columns: Readonly<Record<string, string>>,
): Promise<{ readonly row: PlaceRow; readonly told: readonly string[] }> {
  const whole = { id: 'x', nom: 'Lieu', commune: 'Brest', code_postal: '29200', ...columns };
  const quoted = Object.values(whole).map((value) => `"${value.replaceAll('"', '""')}"`);
  const [row] = await rowsOf(`${Object.keys(whole).join(',')}\n${quoted.join(',')}`);
  if (row === undefined) throw new Error('no row');
  return { row, told: row.issues.map(({ code, effect, field }) => `${code} ${effect} ${field}`) };
}

describe('a file of the standard', () => {
  test('a whole row', async () => {
    const [first] = await rowsOf(SAMPLE_CSV);
    expect(first?.issues).toEqual([]);
    expect(first?.place).toEqual({
      schema: 'jalon.place/1',
      id: 'Coop-numérique_1a2b',
      name: 'Médiathèque des Capucins',
      commune: 'Brest',
      insee: '29019',
      postcode: '29200',
      address: '25 rue de Pontaniou',
      position: { lat: 48.38871, lon: -4.50226 },
      phone: '+33298000001',
      emails: ['contact@mediatheque.example'],
      sites: ['https://mediatheque.example'],
      hours: 'Tu-Sa 10:00-18:00; PH off',
      appointment: 'https://rdv.example/1',
      accessibility: 'https://acceslibre.example/1',
      services: ['paperwork-help', 'everyday-tools', 'internet-and-equipment'],
      publics: ['older-people', 'young-people'],
      care: ['deafness', 'english'],
      fees: ['free'],
      programmes: ['conseillers-numeriques', 'aidants-connect'],
      access: ['come-in', 'phone'],
      ways: ['one-to-one', 'workshop'],
      travel: ['fixed'],
      labels: ['Étapes numériques(La Poste)', 'QPV'],
      kinds: ['BIB'],
      updated: '2026-09-14',
      source: 'Coop numérique',
    });
  });
  test('what is written in another way is read, and said where it was mended', async () => {
    const [, second] = await rowsOf(SAMPLE_CSV);
    expect(second?.place).toMatchObject({
      address: 'Rue Alsace-Lorraine, Bâtiment B',
      phone: '+33298000002',
      emails: ['a@cs.example', 'b@cs.example'],
      sites: ['https://www.cs.example'],
      updated: '2024-02-01',
      access: ['not-public'],
      ways: ['remote'],
      fees: ['conditional', 'paid'],
      publics: [],
    });
    expect(second?.issues).toEqual([
      {
        code: 'invalid',
        effect: 'value-mended',
        line: 3,
        column: 14,
        field: 'site_web',
        value: 'www.cs.example',
        expected: 'https://www.cs.example',
      },
    ]);
  });
  test('the same as JSON, with texts or with lists', async () => {
    const rows = await rowsOf(SAMPLE_CSV);
    const json = JSON.stringify(
      [
        {
          id: 'Coop-numérique_1a2b',
          nom: 'Médiathèque des Capucins',
          commune: 'Brest',
          code_postal: '29200',
          latitude: 48.38871,
          longitude: -4.50226,
          services: ['Aide aux démarches administratives', 'Maîtrise des outils numériques du quotidien'],
          frais_a_charge: 'Gratuit',
          cle: null,
        },
        { id: 'b', nom: 'B', commune: 'Brest', services: { a: 1 } },
      ],
      null,
      1,
    );
    const [first, second] = await rowsOf(json);
    expect(first?.place?.position).toEqual(rows[0]?.place?.position);
    expect(first?.place?.services).toEqual(['paperwork-help', 'everyday-tools']);
    expect(first?.issues).toEqual([]);
    expect(second?.issues).toMatchObject([{ code: 'invalid', effect: 'value-left-out', field: 'services', line: 16 }]);
    expect(second?.place?.services).toEqual([]);
  });
  test('semicolons between columns and in lists, capitals and accents of headers', async () => {
    const [row] = await rowsOf(
      'ID;Nom;Commune;Code Postal;Services;Fraîs à charge\n1;A;Brest;29200;"Aide aux demarches administratives; LOISIRS et créations numériques";gratuit',
    );
    expect(row?.place).toMatchObject({ services: ['paperwork-help', 'leisure-and-creation'], fees: ['free'] });
    expect(row?.issues).toEqual([]);
  });
});

test('a file of the versions before 1.0, which still circulate', async () => {
  const { row, told } = await oneRow({
    services:
      "Accéder à du matériel;Réaliser des démarches administratives avec un accompagnement;S'équiper en matériel informatique",
    publics_accueillis: 'Adultes, Familles/enfants;Seniors (+ 65 ans);Surdité;Personnes en situation d’illettrisme',
    conditions_access: 'Gratuit',
    modalites_accompagnement: "Seul,Avec de l'aide,Dans un atelier",
    labels_nationaux: 'France Services,CNFS',
    typologie: 'TIERS_LIEUX,ASSO',
    site_web: 'https://a.example/,https://b.example/',
  });
  expect(row.place).toMatchObject({
    services: ['internet-and-equipment', 'paperwork-help', 'affordable-equipment'],
    publics: ['families', 'older-people'],
    care: ['deafness', 'low-literacy'],
    fees: ['free'],
    ways: ['on-ones-own', 'one-to-one', 'workshop'],
    programmes: ['france-services', 'conseillers-numeriques'],
    kinds: ['TIERS_LIEUX', 'ASSO'],
    sites: ['https://a.example/', 'https://b.example/'],
    unknown: { publics: ['Adultes'] },
  });
  expect(told).toEqual(['unknown-value value-kept-beside publics_accueillis']);
});

describe('a faulty value is reported and the place kept', () => {
  test.each([
    [{ latitude: '-4.5', longitude: '48.4' }, ['swapped-coordinates value-left-out latitude'], {}],
    [{ latitude: '0', longitude: '0' }, ['coordinates-elsewhere value-left-out latitude'], {}],
    [{ latitude: '48.4', longitude: '' }, ['invalid value-left-out latitude'], {}],
    [{ latitude: 'x', longitude: '-4.5' }, ['invalid value-left-out latitude'], {}],
    [{ latitude: '48,4', longitude: '-4,5' }, [], { position: { lat: 48.4, lon: -4.5 } }],
    [{ latitude: '-20.9', longitude: '55.4' }, ['coordinates-elsewhere value-left-out latitude'], {}],
    [{ latitude: '-20.9', longitude: '55.4', code_postal: '97400' }, [], { position: { lat: -20.9, lon: 55.4 } }],
    [{ telephone: '0262 00 00 01' }, [], { phone: '+262262000001' }],
    [{ telephone: '02 98 00 00 01 / 06 00 00 00 00' }, ['invalid value-mended telephone'], { phone: '+33298000001' }],
    [{ telephone: '+33 (0)2 98 00 00 01' }, [], { phone: '+33298000001' }],
    [{ telephone: '3646' }, [], { phone: '3646' }],
    [{ telephone: 'accueil' }, ['invalid value-left-out telephone'], {}],
    [{ courriels: 'a@b.fr; c@d' }, ['invalid value-left-out courriels'], { emails: ['a@b.fr'] }],
    [{ site_web: 'javascript:alert(1)' }, ['invalid value-left-out site_web'], { sites: [] }],
    [{ code_insee: '1004' }, ['invalid value-mended code_insee'], { insee: '01004' }],
    [{ code_insee: '99' }, ['invalid value-left-out code_insee'], {}],
    [{ code_insee: '2a004' }, [], { insee: '2A004' }],
    [{ date_maj: '14/09/2026' }, ['invalid value-mended date_maj'], { updated: '2026-09-14' }],
    [{ date_maj: '2026-02-30' }, ['invalid value-left-out date_maj'], {}],
    [{ horaires: 'tous les matins' }, ['hours-not-understood value-kept horaires'], { hours: 'tous les matins' }],
    [
      { services: 'Aide aux démarches administratives|Poterie' },
      ['unknown-value value-kept-beside services'],
      { services: ['paperwork-help'], unknown: { services: ['Poterie'] } },
    ],
    [
      { services: 'Loisirs et créations numériques, Insertion professionnelle via le numérique' },
      [],
      { services: ['leisure-and-creation', 'finding-work'] },
    ],
    [{ source: 'x'.repeat(3000) }, ['invalid value-left-out source'], {}],
  ])('%j', async (columns, issues, place) => {
    const { row, told } = await oneRow(columns);
    expect(told).toEqual(issues);
    expect(row.place).toMatchObject(place);
    const astray = issues.some((issue) => issue.includes('coordinates'));
    expect(astray && row.place?.position !== undefined).toBe(false);
  });
  test.each([
    [{ id: '' }, 'id'],
    [{ nom: ' ' }, 'nom'],
    [{ commune: '', code_postal: '' }, 'commune'],
  ])('without %j it is no place', async (columns, field) => {
    const { row, told } = await oneRow(columns);
    expect(row.place).toBeNull();
    expect(told).toEqual([`missing row-left-out ${field}`]);
  });
});

describe('files put together', () => {
  const header = 'id,nom,commune,code_postal,code_insee,adresse,date_maj\n';
  test('duplicates: the one updated last; every row is accounted for', async () => {
    const file = `${header}1,A,Brest,29200,29019,rue X,2025-01-01\n1,A bis,Brest,29200,29019,rue Y,2026-01-01\n2,Été,Brest,29200,29019,3 rue Z,2026-01-01\n3,ETE,Brest,29200,29019,"3, rue z",2025-01-01\n4,B,Rennes,35000,35238,rue X,2026-01-01\n,C,Brest,29200,29019,rue T,2026-01-01\n`;
    const { places, totals, issues } = await gatherPlaces([{ name: 'lieux.csv', rows: readPlaces(bytesOf(file)) }], {
      departments: ['29'],
    });
    expect(places.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 A bis', '2 Été']);
    expect(totals).toEqual({
      rows: 6,
      places: 2,
      leftOut: 1,
      elsewhere: 1,
      duplicates: 2,
      withoutPosition: 2,
      issues: 3,
      issuesByCode: { 'duplicate-id': 1, 'duplicate-place': 1, missing: 1 },
    });
    expect(issues.map(({ file: name, line, code }) => `${name}:${line} ${code}`)).toEqual([
      'lieux.csv:3 duplicate-id',
      'lieux.csv:5 duplicate-place',
      'lieux.csv:7 missing',
    ]);
  });
  test('any table at all: each row is a place, or its issues say why not', async () => {
    const cell = fc.constantFrom(
      '',
      '1',
      'A',
      '29200',
      '29019',
      '48.4',
      '-4.5',
      '"',
      'Été',
      'a"b',
      '2026-01-01',
      '|',
      'Gratuit',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (table) => {
        const file = `id,nom,commune,code_postal,code_insee,latitude,longitude,frais_a_charge\n${table.map((cells) => cells.join(',')).join('\n')}`;
        const rows = await rowsOf(file);
        for (const { place, issues } of rows)
          expect(place !== null || issues.some(({ effect }) => effect === 'row-left-out')).toBe(true);
        const { totals } = await gatherPlaces([{ name: 'x', rows: readPlaces(bytesOf(file)) }], {
          departments: ['29'],
        });
        expect(totals.places + totals.leftOut + totals.elsewhere + totals.duplicates).toBe(totals.rows);
        expect(totals.rows).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
