import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { description } from '../descriptions/description.ts';
import { COMPETENCES } from '../competences.ts';
import { ReferentialError } from '../referential-error.ts';
import { EXPORT_ATTRIBUTION } from './attribution.ts';
import { csvCell } from './csv-cell.ts';
import { CSV_COLUMNS } from './csv-rows.ts';
import { exportFrame } from './export-frame.ts';
import { toCsv } from './to-csv.ts';
import { toSkos } from './to-skos.ts';

/** A reader of RFC 4180 written from its grammar, for the tests: throws where a text does not follow it. */
function parsed(text: string, separator: ',' | ';'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let at = 0;
  const cell = (): string => {
    if (text[at] !== '"') {
      const start = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`bare ${JSON.stringify(text[at])} at ${at}`);
        at += 1;
      }
      return text.slice(start, at);
    }
    let value = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a quote left open');
      if (text[at] !== '"') value += text[at];
      else if (text[at + 1] === '"') value += text[(at += 1)];
      else break;
    }
    at += 1;
    return value;
  };
  while (at < text.length) {
    const row = [cell()];
    for (; text[at] === separator; row.push(cell())) at += 1;
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`expected an end of line at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

describe('a table that any spreadsheet opens', () => {
  it.each([',', ';'] as const)('with %s every row has every column', (separator) => {
    const rows = parsed(toCsv({ locale: 'fr', separator, with: ['statements', 'outcomes'] }), separator);
    expect(rows[0]).toEqual(CSV_COLUMNS);
    expect(rows.filter((row) => row.length !== CSV_COLUMNS.length)).toEqual([]);
    const kinds: Record<string, number> = {};
    for (const [, , kind = ''] of rows.slice(1)) kinds[kind] = (kinds[kind] ?? 0) + 1;
    expect(kinds).toEqual({
      area: 6,
      groundwork: 6,
      competence: 21,
      'can-do': 6 * 3 + 21 * 4,
      statement: 362,
      outcome: 523,
      attribution: 1,
    });
  });

  it('holds our words in the language asked for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPETENCES),
        fc.constantFrom('fr' as const, 'en' as const),
        ({ id, title }, locale) => {
          const rows = parsed(toCsv({ locale }), ',').filter((row) => row[0] === id);
          const { about, statements, keywords } = description(id);
          expect(rows).toHaveLength(5);
          expect(rows[0]?.slice(3, 4)).toEqual([title[locale]]);
          expect(rows[0]?.[6]).toBe(about[locale]);
          expect(rows[0]?.[9]).toBe(keywords[locale].join(' | '));
          expect(rows.slice(1).map((row) => [row[7], row[8]])).toEqual(
            Object.entries(statements).map(([band, words]) => [band, words[locale]]),
          );
        },
      ),
      { numRuns: 42 },
    );
  });

  it('has a byte order mark only where it is asked for', () => {
    expect(toCsv({ locale: 'fr', bom: true }).codePointAt(0)).toBe(0xfe_ff);
    expect(toCsv({ locale: 'fr' }).startsWith('code,area,')).toBe(true);
  });

  it('official words are there when they are given, quoted and harmless', () => {
    const outcome = {
      id: 'digcomp:LO1.1.01',
      code: 'LO1.1.01',
      competence: 'digcomp:1.1',
      band: 'basic',
      type: 'knowledge',
      ai: 'none',
    } as const;
    const official = {
      areas: [],
      competences: [],
      statements: [],
      attribution: 'The JRC',
      outcomes: [{ ...outcome, text: '=1+1 "a", b; c' }],
    };
    const rows = parsed(toCsv({ locale: 'en', with: ['outcomes'], official }), ',');
    expect(rows.at(-1)?.slice(2)).toEqual(['attribution', EXPORT_ATTRIBUTION.en, ...Array(8).fill(''), 'The JRC']);
    expect(rows.find((row) => row[0] === 'digcomp:LO1.1.01')?.at(-1)).toBe(`'=1+1 "a", b; c`);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\r=1', '\n=1', '  =1', '＝1'])('%j does not run', (text) => {
    expect(parsed(`${csvCell(text)}\r\n`, ',')).toEqual([[`'${text}`]]);
  });

  it('reads back as it was, or with an apostrophe before what could run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(',' as const, ';' as const), (text, separator) => {
        const back = parsed(`${csvCell(text)}\r\n`, separator)[0] ?? [];
        expect(back).toHaveLength(1);
        expect(back[0] === text || back[0] === `'${text}`).toBe(true);
        expect(back[0]).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('options that types rule out', () => {
  it.each([
    [() => toCsv({ locale: 'de' } as never), { code: 'unknown-code', place: 'options/locale', found: '"de"' }],
    [() => toCsv(undefined as never), { place: 'options' }],
    [() => toCsv({ locale: 'fr', separator: '|' } as never), { place: 'options/separator', found: '"|"' }],
    [() => toCsv({ locale: 'fr', with: ['goals'] } as never), { place: 'options/with/0', found: '"goals"' }],
    [() => toSkos(null as never), { code: 'wrong-shape', place: 'options' }],
    [() => toSkos({ locales: [] }), { code: 'wrong-shape', place: 'options/locales', expected: 'fr, en or both' }],
    [() => toSkos({ locales: 'fr' } as never), { code: 'unknown-code', place: 'options/locales', expected: 'a list' }],
    [() => toSkos({ locales: ['fr', 'de'] } as never), { place: 'options/locales/1', expected: 'fr or en' }],
    [() => exportFrame({ official: {} } as never), { place: 'options/official/attribution', found: 'undefined' }],
    [
      () => exportFrame({ official: { attribution: '', areas: [null] } } as never),
      { place: 'options/official/areas/0', expected: 'an object' },
    ],
    [
      () => exportFrame({ official: { attribution: '', areas: [], competences: [{ id: 'digcomp:1.1' }] } } as never),
      { place: 'options/official/competences/0/descriptor', expected: 'text' },
    ],
  ])('%# are said by their place', (call, error) => {
    expect(call).toThrow(ReferentialError);
    expect(call).toThrow(expect.objectContaining(error));
  });
});
