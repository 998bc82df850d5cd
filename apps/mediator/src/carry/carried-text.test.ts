import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedText, readCarried } from './carried-text.ts';

test('what was written is read again', () => {
  fc.assert(
    fc.property(fc.base64String({ maxLength: 400 }), fc.string(), (publicKey, file) => {
      expect(readCarried(carriedText({ publicKey, file }))).toEqual({ publicKey, file });
    }),
  );
});

test.each([
  '',
  'null\n',
  '{}\n',
  '{"schema":"jalon.carried/1"}\n',
  'x'.repeat(2000),
  '{"schema":"jalon.carried/2","publicKey":"a"}\n',
])('%j is no carried file', (text) => {
  expect(readCarried(text)).toBeNull();
});
