import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clipId } from './clip-id.ts';
import { fnv64 } from './fnv64.ts';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('follows the published vectors of FNV-1a, so that any tool can name a clip: %j', (text, expected) => {
  expect(fnv64(text)).toBe(expected);
});

test('a clip is named by its language and its text, however the accents are composed', () => {
  expect(clipId('Écouter', 'fr')).toBe(fnv64('fr\nÉcouter'));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(clipId(text.normalize('NFD'), 'fr')).toBe(clipId(text, 'fr'));
      expect(clipId(text, 'en')).not.toBe(clipId(text, 'fr'));
    }),
  );
});

test('another text has another name', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 50 }), (texts) => {
      const apart = new Set(texts.map((text) => text.normalize('NFC')));
      expect(new Set(texts.map((text) => clipId(text, 'fr'))).size).toBe(apart.size);
    }),
  );
});
