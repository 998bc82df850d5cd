import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { named } from '../../people/people.test-support.ts';
import { BENEFICIARY_FIELDS } from './beneficiary-fields.ts';
import { beneficiaryRow, type BeneficiaryExtras, type BeneficiaryRow } from './beneficiary-row.ts';
import { beneficiarySheet } from './beneficiary-sheet.ts';

const CONTEXT = { year: 2026, communes: [{ insee: '01001', name: 'L’Abergement-Clémenciat', postalCode: '01400' }] };
const ANNA = named('Anna', { birthYear: 1950, commune: '01001', gender: 'feminin' }, 'p-1');
const asked = (rest: Partial<BeneficiaryExtras> = {}): BeneficiaryExtras => ({
  lastName: 'Petit',
  firstName: 'Anna',
  ...rest,
});
const rowOf = (rest: Partial<BeneficiaryExtras> = {}): BeneficiaryRow => beneficiaryRow(ANNA, asked(rest), CONTEXT);
const cellOf = (row: BeneficiaryRow, field: (typeof BENEFICIARY_FIELDS)[number]): string | null | undefined =>
  row.cells[BENEFICIARY_FIELDS.indexOf(field)];

describe('a row', () => {
  it('has columns A to J, all text, without notes', () => {
    const row = rowOf({ phone: '06 12 34 56 78', email: ' anna@example.org ' });
    expect(row).toEqual({
      subject: 'p-1',
      cells: [
        'Petit',
        'Anna',
        '1950',
        'L’Abergement-Clémenciat',
        '01001',
        '01400',
        '0612345678',
        'anna@example.org',
        'F',
        null,
      ],
      issues: [],
    });
  });

  it('says what was asked just now rather than what was kept', () => {
    const row = rowOf({ birthYear: 1951, gender: 'non_communique' });
    expect([cellOf(row, 'annee_naissance'), cellOf(row, 'genre')]).toEqual(['1951', 'N']);
    const unsaid = beneficiaryRow(named('Bela'), asked(), CONTEXT);
    expect(unsaid.cells).toEqual(['Petit', 'Anna', ...Array.from({ length: 8 }, () => null)]);
  });

  it('leaves the three of a commune blank together, and says so, where it is not of the list', () => {
    for (const row of [rowOf({ commune: '75056' }), beneficiaryRow(ANNA, asked(), { year: 2026 })]) {
      expect(row.cells.slice(3, 6)).toEqual([null, null, null]);
      expect(row.issues).toEqual([
        { field: 'commune', code: 'unknown-commune', effect: 'dropped', expected: 'a commune of the list' },
      ]);
    }
  });

  it.each([
    ['phone', '12', 'telephone', 'not-a-phone'],
    ['phone', '0012 34', 'telephone', 'not-a-phone'],
    ['phone', '+33 0 612', 'telephone', 'not-a-phone'],
    ['email', 'anna@', 'email', 'not-an-email'],
    ['email', 'anna@example', 'email', 'not-an-email'],
    ['email', 'é@example.org', 'email', 'not-an-email'],
    ['birthYear', 2027, 'annee_naissance', 'not-a-birth-year'],
    ['birthYear', 1899, 'annee_naissance', 'not-a-birth-year'],
  ] as const)('leaves blank what La Coop would not take: %s %s', (extra, value, field, code) => {
    const row = rowOf({ [extra]: value });
    expect(cellOf(row, field)).toBeNull();
    expect(row.issues).toMatchObject([{ field, code, effect: 'dropped' }]);
    expect(beneficiarySheet([row])).toMatchObject({ ok: true, value: { issues: [{ row: 4, subject: 'p-1', field }] } });
  });

  it.each([
    ['06.12.34.56.78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+262 692 12 34 56', '+262692123456'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('takes %s', (phone, written) => {
    expect(cellOf(rowOf({ phone }), 'telephone')).toBe(written);
  });

  it('is text on one line, or nothing, whatever was typed', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, texts, texts, (lastName, firstName, phone, email) => {
        const { cells, issues } = rowOf({ lastName, firstName, phone, email });
        expect(cells).toHaveLength(10);
        for (const cell of cells) expect(cell ?? 'x').toMatch(/^\S(?:[^\p{Cc}]*\S)?$/u);
        expect(cells[0] === null).toBe(issues.some(({ field, code }) => field === 'nom' && code === 'missing'));
      }),
    );
  });
});

describe('a sheet', () => {
  it('has the name and the place that La Coop looks at', () => {
    const sheet = beneficiarySheet([rowOf(), rowOf({ firstName: 'Zoé' })]);
    if (!sheet.ok) throw new Error('refused');
    const { sheet: name, table } = sheet.value;
    expect(name).toBe('Bénéficiaires');
    expect(table).toHaveLength(5);
    expect(table.every((row) => row.length === 10)).toBe(true);
    expect(table[2]?.slice(0, 2)).toEqual(['Nom', 'Prénom']);
    expect([table[3]?.[1], table[4]?.[1]]).toEqual(['Anna', 'Zoé']);
  });

  it.each([
    ['lastName', ' ', 'nom', 'missing'],
    ['firstName', '', 'prenom', 'missing'],
    ['lastName', 'x'.repeat(101), 'nom', 'too-long'],
  ] as const)('is refused whole for one row without a %s of "%s"', (extra, value, field, code) => {
    const sheet = beneficiarySheet([rowOf(), rowOf({ [extra]: value }), rowOf()]);
    expect(sheet).toMatchObject({ ok: false, issues: [{ row: 5, subject: 'p-1', field, code, effect: 'refused' }] });
  });

  it('is refused for an empty row, after which nothing would be read', () => {
    const empty = beneficiaryRow(named('Bela', {}, 'p-2'), asked({ lastName: '', firstName: ' ' }), CONTEXT);
    expect(beneficiarySheet([rowOf(), empty, rowOf()])).toEqual({
      ok: false,
      issues: [{ row: 5, subject: 'p-2', field: null, code: 'empty-row', effect: 'refused', expected: 'somebody' }],
    });
  });

  it('of nobody is headings alone', () => {
    expect(beneficiarySheet([])).toMatchObject({ ok: true, value: { issues: [] } });
  });
});
