import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureJsonLd } from '../../scripts/import-fixture/graph.ts';
import { fixtureXlsx } from '../../scripts/import-fixture/workbook.ts';
import { ReferentialError } from '../referential-error.ts';
import { checkImport, frameDifferences, importJsonLd, importXlsx, type ImportedFrame } from './index.ts';

const text = fixtureJsonLd();

function frameOf(json: string): ImportedFrame {
  const result = importJsonLd(json);
  if (!result.ok) throw new Error(result.issue.place);
  return result.value.frame;
}

it('a byte order mark is dropped to read, and kept in the hash', () => {
  const [plain, marked, twice] = ['', '\u{FEFF}', '\u{FEFF}\u{FEFF}'].map((mark) => importJsonLd(mark + text));
  if (plain?.ok !== true || marked?.ok !== true) throw new Error('unreadable');
  expect(marked.value.frame).toEqual(plain.value.frame);
  expect(marked.value.report.sound).toBe(true);
  expect(marked.value.report.origin?.hash).not.toBe(plain.value.report.origin?.hash);
  expect(twice).toMatchObject({ ok: false, issue: { code: 'not-json' } });
});

it('a workbook is read from its bytes, a window of a larger buffer, or a whole buffer', () => {
  const bytes = fixtureXlsx();
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 10);
  const read = importXlsx(bytes);
  expect(read.ok).toBe(true);
  expect(importXlsx(larger.subarray(10, 10 + bytes.length))).toEqual(read);
  expect(importXlsx(bytes.slice().buffer)).toEqual(read);
});

it.each([[null], [undefined], [1], ['PK'], [{}], [[0x50, 0x4b]], [new Uint16Array(4)]])(
  'what is no workbook is refused: %j',
  (value) => {
    expect(importXlsx(value as never)).toMatchObject({ ok: false, issue: { code: 'wrong-type', place: 'file' } });
  },
);

it.each([[null], [undefined], [1], [{}], [new Uint8Array(4)]])('what is no text is refused: %j', (value) => {
  expect(importJsonLd(value as never)).toMatchObject({ ok: false, issue: { code: 'wrong-type', place: 'text' } });
});

it.each([
  [null, 'frame'],
  [{}, 'frame/areas'],
  [{ ...frameOf(text), glossary: null }, 'frame/glossary'],
  [{ ...frameOf(text), outcomes: [null] }, 'frame/outcomes/0'],
  [{ ...frameOf(text), outcomes: [{ id: 'digcomp:LO1.1.01' }] }, 'frame/outcomes/0/code'],
])('%# is no frame, and the error says where', (value, place) => {
  expect(() => checkImport(value as never)).toThrow(expect.objectContaining({ code: 'wrong-shape', place }));
  expect(() => frameDifferences(frameOf(text), value as never)).toThrow(
    expect.objectContaining({ place: place.replace('frame', 'other') }),
  );
});

it('a frame kept from before may hold anything: a report, or an error that names the place', () => {
  const frame = frameOf(text);
  const list = fc.constantFrom('areas', 'competences', 'levels', 'statements', 'outcomes', 'glossary');
  const other = fc.oneof(fc.string(), fc.constantFrom('digcomp:9.9', 'digcomp:9', 'toString'), fc.jsonValue());
  fc.assert(
    fc.property(list, fc.nat(), fc.nat(), other, (name, at, field, value) => {
      const rows: readonly object[] = frame[name];
      const row = rows[at % rows.length] ?? {};
      const key = Object.keys(row)[field % Object.keys(row).length] ?? '';
      const changed = { ...frame, [name]: rows.with(at % rows.length, { ...row, [key]: value }) };
      const thrown = errorOf(() => checkImport(changed));
      const place = `frame/${name}/${at % rows.length}/${key}`;
      expect(thrown === null || (thrown instanceof ReferentialError && thrown.place === place)).toBe(true);
    }),
  );
});

function errorOf(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}
