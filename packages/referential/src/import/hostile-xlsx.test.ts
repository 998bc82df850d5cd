import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureSheets } from '../../scripts/import-fixture/sheets.ts';
import { fixtureParts, fixtureXlsx } from '../../scripts/import-fixture/workbook.ts';
import { IMPORT_LIMITS, importXlsx } from './index.ts';

const parts = fixtureParts();
const sound = fixtureXlsx(parts);
const BOOK = 'xl/workbook.xml';
const TEXTS = 'xl/sharedStrings.xml';

function issueOf(bytes: Uint8Array): string {
  const result = importXlsx(bytes);
  return result.ok ? 'readable' : `${result.issue.code} ${result.issue.place}`;
}

/** The workbook with some parts changed. */
function withParts(change: Readonly<Record<string, string>>): Uint8Array {
  return fixtureXlsx({ ...parts, ...change });
}

function edited(name: string, from: string | RegExp, to: string): Uint8Array {
  const xml = (parts[name] ?? '').replace(from, to);
  expect(xml).not.toBe(parts[name]);
  return withParts({ [name]: xml });
}

/** Where the directory's entry of a part begins. */
function entryOf(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.lastIndexOf(name) - 46;
}

/** A copy with numbers written over the directory's entry of the part of texts. */
function patched(offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const bytes = sound.slice();
  const view = new DataView(bytes.buffer);
  const at = entryOf(bytes, TEXTS) + offset;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}

it('the invented workbook is readable', () => {
  expect(issueOf(sound)).toBe('readable');
});

it.each([
  ['no bytes', new Uint8Array(), 'not-a-zip archive'],
  ['a text', strToU8('Competence;Title'), 'not-a-zip archive'],
  ['an old workbook (OLE)', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)), 'not-a-zip archive'],
  ['half of the file', sound.subarray(0, sound.length >> 1), 'truncated-zip archive'],
  ['all but the last byte', sound.subarray(0, -1), 'truncated-zip archive'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'missing-part xl/_rels/workbook.xml.rels'],
  ['an archive in an archive', zipSync({ 'inner.xlsx': sound }), 'missing-part xl/_rels/workbook.xml.rels'],
  ['a path out of the archive', zipSync({ '../../evil': strToU8('a') }), 'unsafe-name archive/0'],
  ['an absolute path', zipSync({ '/etc/passwd': strToU8('a') }), 'unsafe-name archive/0'],
  ['a backslash', zipSync({ '..\\evil': strToU8('a') }), 'unsafe-name archive/0'],
  ['a drive', zipSync({ 'C:evil': strToU8('a') }), 'unsafe-name archive/0'],
  [
    'two parts of one name but for capitals',
    zipSync({ 'A.xml': strToU8('a'), 'a.xml': strToU8('a') }),
    'unsafe-name archive/1',
  ],
  ['an encrypted part', patched(8, 1, 2), `unsupported-zip ${TEXTS}`],
  ['another compression', patched(10, 14, 2), `unsupported-zip ${TEXTS}`],
  ['a checksum that is not its own', patched(16, 1), `corrupt-zip ${TEXTS}`],
  ['a part said to be longer', patched(24, 1_000_000), `corrupt-zip ${TEXTS}`],
  ['a part said to be shorter', patched(24, 10), `corrupt-zip ${TEXTS}`],
  ['a part said to be huge', patched(24, 0xfffffff0), `too-large ${TEXTS}`],
  ['a part that begins elsewhere', patched(42, 7), `corrupt-zip ${TEXTS}`],
  ['a part that runs into the directory', patched(20, sound.length), `corrupt-zip ${TEXTS}`],
])('%s is refused', (_, bytes, issue) => {
  expect(issueOf(bytes)).toBe(issue);
});

it('a bomb that declares its size is refused before it is unpacked, one that lies as soon as it shows', () => {
  const zeros = new Uint8Array(64 * 1024 * 1024);
  const honest = zipSync({ ...texts(), [TEXTS]: zeros });
  expect(honest.length).toBeLessThan(200_000);
  expect(issueOf(honest)).toBe(`too-large ${TEXTS}`);
  const lying = honest.slice();
  new DataView(lying.buffer).setUint32(entryOf(lying, TEXTS) + 24, 1000, true);
  const begun = performance.now();
  expect(issueOf(lying)).toBe(`corrupt-zip ${TEXTS}`);
  expect(performance.now() - begun).toBeLessThan(1000);
});

it('parts that share their bytes are refused', () => {
  const bytes = sound.slice();
  const view = new DataView(bytes.buffer);
  const [from, to] = [entryOf(bytes, 'xl/worksheets/sheet2.xml'), entryOf(bytes, 'xl/worksheets/sheet1.xml')];
  for (const offset of [16, 20, 24, 42]) view.setUint32(to + offset, view.getUint32(from + offset, true), true);
  expect(issueOf(bytes).split(' ')[0]).toBe('corrupt-zip');
});

it('too many parts, and a file too large, are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: IMPORT_LIMITS.parts + 1 }, (_, index) => [`p${index}`, strToU8('a')]),
  );
  expect(issueOf(zipSync(many))).toBe('too-large archive');
  expect(issueOf(new Uint8Array(IMPORT_LIMITS.fileSize + 1))).toBe('too-large file');
});

it('limits are arguments', () => {
  const limited = (limits: object): string => {
    const result = importXlsx(sound, { ...IMPORT_LIMITS, ...limits });
    return result.ok ? 'readable' : `${result.issue.code} ${result.issue.place}`;
  };
  expect(limited({ parts: 5 })).toBe('too-large archive');
  expect(limited({ unpackedBytes: 1000 }).split(' ')[0]).toBe('too-large');
  expect(limited({ rows: 100 })).toBe('too-large 3 Competence Statements');
  expect(limited({ textLength: 30 })).toBe(`too-large ${TEXTS}`);
});

const LAUGHS = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

it.each([
  ['entities that grow', edited(TEXTS, '<sst', `${LAUGHS}<sst`), `forbidden-xml ${TEXTS}`],
  [
    'an entity from elsewhere',
    edited(BOOK, '<workbook', '<!DOCTYPE w SYSTEM "file:///etc/passwd"><workbook'),
    `forbidden-xml ${BOOK}`,
  ],
  ['an entity without a DOCTYPE', edited(TEXTS, 'Invented', '&evil;'), `forbidden-xml ${TEXTS}`],
  ['a tag left open', edited(TEXTS, '</si>', ''), `bad-xml ${TEXTS}`],
  ['two roots', edited(BOOK, '</workbook>', '</workbook><workbook/>'), `bad-xml ${BOOK}`],
  ['elements without end', withParts({ [TEXTS]: '<a>'.repeat(10_000) }), `bad-xml ${TEXTS}`],
  ['no XML at all', withParts({ [TEXTS]: 'sharedStrings' }), `bad-xml ${TEXTS}`],
  [
    'a text that is not there',
    edited('xl/worksheets/sheet2.xml', /t="s"><v>\d+/, 't="s"><v>99999'),
    'wrong-type 1 Competence Areas&Competences!A1',
  ],
  [
    'an error for a value',
    edited(
      'xl/worksheets/sheet6.xml',
      /t="s"><v>\d+<\/v><\/c><\/row><\/sheetData>/,
      't="e"><v>#REF!</v></c></row></sheetData>',
    ),
    'wrong-type 5 Glossary!B127',
  ],
  [
    'an empty cell',
    edited('xl/worksheets/sheet6.xml', /<c r="B9".*?<\/c>/, '<c r="B9"/>'),
    'missing-value 5 Glossary!B9',
  ],
  ['a sheet under another name', edited(BOOK, '4 Learning Outcomes', '4 Examples of use'), `missing-sheet ${BOOK}`],
  [
    'a sheet kept outside',
    edited(
      'xl/_rels/workbook.xml.rels',
      'Target="worksheets/sheet5.xml"',
      'TargetMode="External" Target="http://example.org/"',
    ),
    `missing-sheet ${BOOK}`,
  ],
  [
    'a path that climbs',
    edited('xl/_rels/workbook.xml.rels', 'worksheets/sheet5.xml', '../worksheets/sheet5.xml'),
    'missing-part xl/../worksheets/sheet5.xml',
  ],
])('%s is refused', (_, bytes, issue) => {
  expect(issueOf(bytes)).toBe(issue);
});

/** The workbook with one cell, or header, written otherwise. */
function withCell(sheet: number, row: number, column: number, value: string | number): Uint8Array {
  const sheets = fixtureSheets().map((one, index) =>
    index === sheet
      ? {
          ...one,
          rows: one.rows.map((cells, at) =>
            at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
          ),
        }
      : one,
  );
  return fixtureXlsx(fixtureParts(sheets));
}

it.each([
  ['a missing column', withCell(4, 0, 7, 'Kind'), 'missing-column 4 Learning Outcomes'],
  ['a column twice', withCell(4, 0, 1, 'Learning outcome '), 'duplicate-column 4 Learning Outcomes!F'],
  ['a band of DigComp 2.2', withCell(2, 1, 0, 'Foundation'), 'wrong-version 2 Proficiency Levels!A2'],
  ['a band of no list', withCell(3, 1, 8, 'basic'), 'unknown-label 3 Competence Statements!G2'],
  ['a type of no list', withCell(4, 1, 7, 'Know-how'), 'unknown-label 4 Learning Outcomes!E2'],
  ['a competence that does not exist', withCell(4, 1, 2, 1.7), 'unknown-code 4 Learning Outcomes!E2'],
  ['a code between two', withCell(4, 1, 2, 1.15), 'malformed-code 4 Learning Outcomes!C2'],
  ['a code of DigComp 2.2', withCell(4, 1, 4, 'EX1'), 'malformed-code 4 Learning Outcomes!E2'],
])('%s is refused', (_, bytes, issue) => {
  expect(issueOf(bytes)).toBe(issue);
});

it('what another sheet repeats in other words is said once, and not kept', () => {
  const result = importXlsx(withCell(4, 9, 3, 'Another name'));
  if (!result.ok) throw new Error(result.issue.place);
  expect(result.value.report.sound).toBe(true);
  expect(result.value.report.issues.filter(({ code }) => code === 'repeated-value-differs')).toMatchObject([
    { place: '4 Learning Outcomes!D10', found: 'Another name' },
  ]);
  expect(JSON.stringify(result.value.frame)).not.toContain('Another name');
});

it('inline texts, runs and CDATA are read as texts', () => {
  const cell = '<c r="B2" t="inlineStr"><is><r><t>One </t></r><r><t><![CDATA[& two]]></t></r></is></c>';
  const result = importXlsx(edited('xl/worksheets/sheet6.xml', /<c r="B2".*?<\/c>/, cell));
  expect(result.ok && result.value.frame.glossary[0]?.explanation).toBe('One & two');
});

it('whatever byte is changed, the answer is a result', () => {
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ by;
      expect(typeof importXlsx(bytes).ok).toBe('boolean');
    }),
    { numRuns: 25 },
  );
});

function texts(): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
}
