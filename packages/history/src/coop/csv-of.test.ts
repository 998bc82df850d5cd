import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv-of.ts';
import type { Cell } from './table.ts';

const DANGEROUS = ['=1+1', '+33600000000', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', `=cmd|' /C calc'!A0`];

/** Reads RFC 4180 with `;`, as it is written there and not as it is written here; takes one apostrophe from before a sign. */
function read(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') cell += csv[(at += 1)]!;
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ';') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && csv[at + 1] === '\n') {
      at += 1;
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
    } else cell += sign;
  }
  expect([row, cell, quoted]).toEqual([[], '', false]);
  return rows.map((cells) => cells.map((text) => text.replace(/^'('*[=+\-@\t\r\n＝＋－＠])/, '$1')));
}

const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(';', '"', "'", '\r', '\n', '\t', '=', '+', '-', '@', '＝', 'a', 'é', ' ') }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...DANGEROUS),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(texts, fc.integer(), fc.constant(null));
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

describe('csvOf', () => {
  it('writes what a reader reads back', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const written = table.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
        expect(read(csvOf(table))).toEqual(written);
      }),
    );
  });

  it('is the very bytes that a French spreadsheet opens', () => {
    expect(
      csvOf([
        ['Prénom', 'Note'],
        ['Zoé', 'a;b'],
        ['dit "Jo"', 12],
        [null, -3],
      ]),
    ).toBe('\uFEFFPrénom;Note\r\nZoé;"a;b"\r\n"dit ""Jo""";12\r\n;-3\r\n');
    expect(csvOf([])).toBe('\uFEFF');
  });

  it.each(DANGEROUS)('lets no text be a formula: %j', (text) => {
    expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
    expect(csvOf([[`x${text}`]])).not.toMatch(/^\uFEFF"?'/);
  });

  it('leaves a number that is none blank', () => {
    expect(csvOf([[Number.NaN, Infinity, 0]])).toBe('\uFEFF;;0\r\n');
  });
});
