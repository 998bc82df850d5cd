import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleConfig } from '../example-bank.test-data.ts';
import { canonicalJson } from './canonical-json.ts';
import { contentHash } from './content-hash.ts';
import { sha256 } from './sha256.ts';
import { utf8 } from './utf8.ts';

test('SHA-256 of anything is what OpenSSL says, at every length around a block too', () => {
  const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  for (let length = 0; length <= 130; length++) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256(bytes)).toBe(reference(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(sha256(bytes)).toBe(reference(bytes));
    }),
  );
});

test('UTF-8 of any text, lone surrogates included, is what TextEncoder gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (x, y) => {
      const text = `${x}\ud800${y}é€😀`;
      expect(utf8(text)).toEqual(new TextEncoder().encode(text));
    }),
  );
});

test('canonical JSON says the same data in one way, and reads back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ b: [1, { d: undefined, c: 1e21 }], a: '€' })).toBe('{"a":"€","b":[1,{"c":1e+21}]}');
});

test('the hash is of the content: a copy has the same, the least change another', () => {
  const { items, model } = exampleConfig(20, 1);
  const hash = contentHash(items, model);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(JSON.parse(JSON.stringify(items)), { ...model })).toBe(hash);
  const [first, second, ...others] = items;
  expect(contentHash([{ ...first!, a: first!.a + Number.EPSILON }, second!, ...others], model)).not.toBe(hash);
  expect(contentHash([second!, first!, ...others], model)).not.toBe(hash);
  expect(contentHash(items, { ...model, variance: 2 })).not.toBe(hash);
});
