import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issuesOf, rowsOf, valuesOf } from './csv-rows.test-kit.ts';

describe('what a table may look like', () => {
  test.each([',', ';', '\t', '|'])('parted by %j', async (separator) => {
    const rows = await rowsOf(`nom${separator}commune\nLa Fabrique${separator}Brest\n`);
    expect(valuesOf(rows)).toEqual([{ nom: 'La Fabrique', commune: 'Brest' }]);
    expect(rows[0]?.line).toBe(2);
    expect(rows[0]?.cells['commune']).toEqual({ value: 'Brest', line: 2, column: 2 });
  });
  test('a separator within quotes of the header does not count', async () => {
    expect(valuesOf(await rowsOf('"a,b,c";d\n1;2'))).toEqual([{ 'a,b,c': '1', d: '2' }]);
  });
  test('the line that spreadsheets write first', async () => {
    expect(valuesOf(await rowsOf('sep=;\r\na,b;c\r\n1;2'))).toEqual([{ 'a,b': '1', c: '2' }]);
  });
  test.each(['\n', '\r\n', '\r'])('lines that end with %j, the last one or not', async (end) => {
    for (const last of ['', end]) {
      expect(valuesOf(await rowsOf(`a,b${end}1,2${end}3,4${last}`))).toEqual([
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ]);
    }
  });
  test('a cell may hold line ends, separators and doubled quotes; lines are still those of the file', async () => {
    const rows = await rowsOf('a,b\n"un\ndeux, ""trois""",x\n3,4\n');
    expect(valuesOf(rows)).toEqual([
      { a: 'un\ndeux, "trois"', b: 'x' },
      { a: '3', b: '4' },
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(rows[0]?.cells['b']?.line).toBe(3);
  });
  test('rows without content are passed over, blank lines before the header too', async () => {
    const rows = await rowsOf('\n\na;b\n;\n  \n1;2\n;;;\n');
    expect(valuesOf(rows)).toEqual([{ a: '1', b: '2' }]);
    expect(rows[0]?.line).toBe(6);
    expect(issuesOf(rows)).toEqual([]);
  });
  test('columns are named as asked, those without a use left out', async () => {
    const columnName = (header: string): string => ({ Titre: 'title', Lien: 'address' })[header] ?? '';
    expect(valuesOf(await rowsOf('Titre;Note;Lien\nx;y;z', { columnName }))).toEqual([{ title: 'x', address: 'z' }]);
  });
  test('a column may be called as a member of every object', async () => {
    const [row] = await rowsOf('__proto__,constructor\n1,2');
    expect(row?.cells['__proto__']?.value).toBe('1');
    expect(row?.cells['toString']).toBeUndefined();
  });
});

describe('encodings', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  test('UTF-8 with its mark', async () => {
    expect(valuesOf(await rowsOf('\uFEFFnom\nÉté 🙂 œuvre'))).toEqual([{ nom: 'Été 🙂 œuvre' }]);
  });
  test('latin-1 and windows-1252 are found out', async () => {
    expect(valuesOf(await rowsOf(latin('nom;ville\nM\xE9diath\xE8que;Orl\xE9ans\nc\x9Cur;10 \x80')))).toEqual([
      { nom: 'Médiathèque', ville: 'Orléans' },
      { nom: 'cœur', ville: '10 €' },
    ]);
  });
  test('a cell of another encoding in a UTF-8 file is read and named', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('nom\né\n'), 0x6d, 0xe9, 0x0a]);
    const rows = await rowsOf(bytes);
    expect(valuesOf(rows)).toEqual([{ nom: 'é' }, { nom: 'mé' }]);
    expect(issuesOf(rows)).toEqual(['not-utf-8@3:1']);
  });
  test.each([[[0xff, 0xfe, 0x61, 0]], [[0xfe, 0xff, 0, 0x61]], [[0x50, 0x4b, 3, 4, 0, 0]]])(
    'UTF-16 and what is no text are refused: %j',
    async (bytes) => {
      expect(issuesOf(await rowsOf(Uint8Array.from(bytes)))).toEqual(['unsupported-encoding@1:1']);
    },
  );
});

describe('what is wrong is named, and the rest is read', () => {
  test.each([
    ['', ['no-header@1:1'], []],
    ['a,,a\n1,2,3', ['no-name@1:2', 'duplicate-name@1:3'], [{}, { a: '1' }]],
    ['a,b\n1\n2,3', ['too-few-cells@2:2'], [{ a: '1' }, { a: '2', b: '3' }]],
    [
      'a,b\n1,2,3\n4,5,',
      ['too-many-cells@2:3'],
      [
        { a: '1', b: '2' },
        { a: '4', b: '5' },
      ],
    ],
    ['a,b\n"l’"été" ici",2', ['stray-quote@2:1'], [{ a: 'l’"été" ici', b: '2' }]],
    ['a\n"1";""\n"";"2"', ['stray-quote@2:1', 'unclosed-quote@2:1', 'stray-quote@3:1'], [{ a: '1";"' }, { a: '";"2' }]],
    ['a,b\n"1,2\n3,4\n', ['unclosed-quote@2:1', 'too-few-cells@2:2'], [{ a: '1,2' }, { a: '3', b: '4' }]],
    [
      'a,b\n"1,2\n"3","4"\n5,6',
      ['unclosed-quote@2:1', 'too-few-cells@2:2'],
      [{ a: '1,2' }, { a: '3', b: '4' }, { a: '5', b: '6' }],
    ],
  ])('%j', async (file, issues, values) => {
    const rows = await rowsOf(file);
    expect(issuesOf(rows)).toEqual(issues);
    expect(valuesOf(rows).filter((row) => file !== '' || Object.keys(row).length > 0)).toEqual(values);
  });
  test('a row that is too long is named; the next one is read', async () => {
    const rows = await rowsOf(`a,b\n${'x'.repeat(300_000)},1\n2,3\n`, {}, 1000);
    expect(issuesOf(rows)).toEqual(['row-too-long@2:1']);
    expect(valuesOf(rows).at(-1)).toEqual({ a: '2', b: '3' });
    expect(rows.at(-1)?.line).toBe(3);
  });
  test('quotes that never close, on every line, take no more than linear time', async () => {
    const rows = await rowsOf(`a,b\n${'"x\n'.repeat(300_000)}`);
    expect(rows).toHaveLength(300_000);
    expect(rows.at(-1)?.line).toBe(300_001);
  });
});

describe('laws', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '🙂', '"', ',', ';', '\n', '\r\n', ' ', '\t', '1'),
    maxLength: 6,
  });
  const tables = fc.record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }),
    piece: fc.integer({ min: 1, max: 40 }),
    separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    end: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
  });

  test('what was written is read, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, piece, separator, end, mark }) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const file = [['x', 'y', 'z'], ...rows].map((row) => row.map(quoted).join(separator)).join(end);
        const read = await rowsOf(`${mark ? '\uFEFF' : ''}${file}`, {}, piece);
        const full = rows.filter((row) => row.some((value) => /[^\s]/u.test(value)));
        expect(valuesOf(read)).toEqual(full.map(([x, y, z]) => ({ x, y, z })));
        expect(issuesOf(read)).toEqual([]);
      }),
    );
  });

  test('any bytes at all: no throw, the same rows whatever the pieces, and each line of content in a row or an issue', async () => {
    const bytes = fc.array(fc.constantFrom(0x22, 0x2c, 0x3b, 0x0a, 0x0d, 0x61, 0xe9, 0xc3, 0xa9, 0x20), {
      maxLength: 80,
    });
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (given, piece) => {
        const file = Uint8Array.from([...new TextEncoder().encode('x,y\n'), ...given]);
        const whole = await rowsOf(file);
        expect(await rowsOf(file, {}, piece)).toEqual(whole);
        const kept = whole
          .flatMap(({ cells }) => Object.values(cells))
          .reduce((sum, { value }) => sum + count(value), 0);
        const told = whole.some(({ issues }) => issues.length > 0);
        expect(kept === given.filter((byte) => byte === 0x61).length || told).toBe(true);
      }),
      { numRuns: 500 },
    );
    function count(value: string): number {
      return value.split('a').length - 1;
    }
  });
});
