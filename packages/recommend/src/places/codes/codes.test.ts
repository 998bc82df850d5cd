import { FRAMES } from '@jalon/referential/frames';
import { expect, test } from 'vitest';
import { cartographyLink, codeOfLabel, codesOf, departmentOf, labelsOf, zoneOf } from '../index.ts';

const FIELDS = ['services', 'publics', 'care', 'fees', 'programmes', 'access', 'ways', 'travel'] as const;

test('the labels are those of the standard, as the referential has them, and lead back to their code', () => {
  const official = new Set(
    FRAMES.find(({ id }) => id === 'places')?.entries.map(({ label }) => label.fr.replaceAll('’', "'")),
  );
  for (const field of FIELDS) {
    for (const [code, label] of Object.entries<string>(labelsOf(field))) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(codeOfLabel(field, code)).toBe(code);
      if (code === 'through-a-professional') continue;
      expect(official).toContain(label);
      expect(codeOfLabel(field, label.replaceAll("'", '’').replaceAll(' ', '\u00A0').toUpperCase())).toBe(code);
    }
  }
  expect(codesOf('services')).toHaveLength(9);
});

test.each([
  ['access', 'Ce lieu n’accueille pas de public', 'not-public'],
  ['programmes', 'Conseillers numériques France Services', 'conseillers-numeriques'],
  ['services', 'Poterie', undefined],
  ['services', 'constructor', undefined],
  ['fees', '', undefined],
] as const)('%s “%s” is %s', (field, label, code) => expect(codeOfLabel(field, label)).toBe(code));

test('the national map gets only values that it knows; the others are said', () => {
  expect(
    cartographyLink({
      services: ['paperwork-help', 'safe-use'],
      publics: ['women', 'older-people'],
      care: ['english', 'other-languages', 'deafness'],
      fees: ['paid'],
      programmes: ['aidants-connect', 'france-services'],
      departments: ['29', 'x'],
    }),
  ).toEqual({
    address:
      'https://cartographie.societenumerique.gouv.fr/?territoire_type=departements&territoires=29' +
      `&services=${encodeURIComponent('Aide aux démarches administratives')},${encodeURIComponent('Utilisation sécurisée du numérique')}` +
      '&publics_specifiquement_adresses=Seniors' +
      `&prise_en_charge_specifique=${encodeURIComponent('Langues étrangères')},${encodeURIComponent('Surdité')}` +
      '&dispositif_programmes_nationaux=France%20Services',
    dropped: ['departments.x', 'publics.women', 'fees.paid', 'programmes.aidants-connect'],
  });
  expect(cartographyLink({ near: { lat: 48.4, lon: -4.5 }, zoom: 12 }).address).toMatch(
    /\/\?latitude=48\.4&longitude=-4\.5&zoom=12$/,
  );
  expect(cartographyLink({}).address).toBe('https://cartographie.societenumerique.gouv.fr');
});

test.each([
  ['29019', undefined, '29'],
  ['2A004', '20000', '2A'],
  [undefined, '20200', '2B'],
  ['97411', undefined, '974'],
  [undefined, '97133', '977'],
  [undefined, '75011', '75'],
  ['xx', '29', null],
  [undefined, undefined, null],
])('%s %s is in %s', (insee, postcode, department) => expect(departmentOf(insee, postcode)).toBe(department));

test('each zone is one that clocks know', () => {
  for (const department of ['29', null, '971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988'])
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(department) })).not.toThrow();
});
