import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test('reads what JSON.parse reads, as it does', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), fc.constantFrom('', ' ', '\n\t'), (text, around) => {
      const read = readJson(`${around}${text}${around}`);
      expect(read.ok && read.value).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses, and only that', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', '\\', 'tru', '{', '\n', '\\u12'))
    .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
  fc.assert(
    fc.property(broken, (text) => {
      let parsed = true;
      try {
        JSON.parse(text);
      } catch {
        parsed = false;
      }
      expect([text, readJson(text).ok]).toEqual([text, parsed]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['', 'empty', 0],
  ['{"a": 1,}', 'trailing-comma', 8],
  ['[1, 2,]', 'trailing-comma', 6],
  ['{"a": 1 "b": 2}', 'comma-in-object', 8],
  ['[1 2]', 'comma-in-list', 3],
  ['{a: 1}', 'name', 1],
  ['{"a" 1}', 'colon', 5],
  ['{“a”: 1}', 'curly-quote', 1],
  ["{'a': 1}", 'single-quote', 1],
  ['{"a": "b\n"}', 'open-text', 6],
  ['{"a": "\\q"}', 'escape', 7],
  ['{ // here\n}', 'comment', 2],
  ['{} {}', 'more-after-the-end', 3],
  ['{"a": oui}', 'value', 6],
  ['['.repeat(5000), 'too-deep', 101],
])('%j: %s', (text, fault, offset) => {
  expect(readJson(text)).toEqual({ ok: false, fault, offset });
});

test('knows the place of each part and of a member written twice; a name of a prototype is a member', () => {
  const read = readJson('{"a": [1, {"b/c": 2}], "a": 3, "__proto__": {"x": 1}}');
  if (!read.ok) throw new Error(read.fault);
  expect([...read.places]).toEqual([
    ['', 0],
    ['/a', 23],
    ['/a/0', 7],
    ['/a/1', 10],
    ['/a/1/b~1c', 11],
    ['/__proto__', 31],
    ['/__proto__/x', 45],
  ]);
  expect(read.repeated).toEqual(['/a']);
  expect(Object.keys(read.value as object)).toEqual(['a', '__proto__']);
});
