import { beneficiaryRow, beneficiarySheet } from '@jalon/history/coop';
import type { IdentifiedPerson } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { askedOf, extrasOf } from './asked.ts';

const zoe = {
  kind: 'identified',
  subject: 'p-1',
  code: 'XQ6WR',
  name: 'Zoé de la Tour',
  identity: { displayName: 'Zoé de la Tour', birthYear: 1950 },
} as unknown as IdentifiedPerson;

test('what one is called is cut in two, and makes a row as it is', () => {
  const asked = askedOf(zoe);
  expect([asked.firstName, asked.lastName]).toEqual(['Zoé', 'de la Tour']);
  const row = beneficiaryRow(zoe, extrasOf(asked), { year: 2026 });
  expect(row.cells.slice(0, 3)).toEqual(['de la Tour', 'Zoé', '1950']);
  expect(row.issues).toEqual([]);
});

test('a single word leaves the last name to be asked, and the file is refused without it', () => {
  const asked = askedOf({ ...zoe, name: 'Zoé' });
  expect(asked.lastName).toBe('');
  const sheet = beneficiarySheet([beneficiaryRow(zoe, extrasOf(asked), { year: 2026 })]);
  expect(sheet).toMatchObject({ ok: false, issues: [{ row: 4, field: 'nom', code: 'missing' }] });
});

test('a year that is none is told, and left blank', () => {
  for (const birthYear of ['19', 'mille', '2050']) {
    const row = beneficiaryRow(zoe, extrasOf({ ...askedOf(zoe), birthYear }), { year: 2026 });
    expect([row.cells[2], row.issues[0]?.code]).toEqual([null, 'not-a-birth-year']);
  }
});
