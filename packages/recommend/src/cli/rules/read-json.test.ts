import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readJson } from './read-json.ts';

it('reads what JSON.parse reads, and refuses what it refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 3 }), (text, at, spoilt) => {
      for (const given of [text, text.slice(0, at % (text.length + 1)) + spoilt + text.slice(at % (text.length + 1))]) {
        const read = readJson(given);
        expect(read.ok ? read.value : undefined).toEqual(parsed(given));
        expect(read.ok).toBe(parsed(given) !== undefined);
      }
    }),
    { numRuns: 2000 },
  );
});

it('knows where each value begins, and shows what is missing where it was expected', () => {
  const read = readJson('\uFEFF[\n  {"a": 1,\n   "b/c": [true, {"d": null}]}\n]');
  if (!read.ok) throw new Error('not read');
  expect(read.placeOf('/0')).toEqual({ line: 2, column: 3 });
  expect(read.placeOf('/0/a')).toEqual({ line: 2, column: 9 });
  expect(read.placeOf('/0/b~1c/1/d')).toEqual({ line: 3, column: 24 });
  expect(read.placeOf('/0/e')).toEqual({ line: 2, column: 3 });
});

it.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['[\n1 2]', 2, 3],
  ['{"a" 1}', 1, 6],
  ['[1] x', 1, 5],
  ["{'a': 1}", 1, 2],
])('says where %j stops being JSON', (text, line, column) => {
  expect(readJson(text)).toEqual({ ok: false, place: { line, column } });
});

it('refuses what is nested without end', () => {
  expect(readJson('['.repeat(100_000)).ok).toBe(false);
});

/** What the language itself reads; undefined where it refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
