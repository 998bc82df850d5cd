import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hmacMark } from './mark.ts';
import { utf8 } from './utf8.ts';

it('marks as RFC 4231 does, test case 2, the key filled up with zeros as HMAC fills it', async () => {
  const key = Array.from('Jefe', (character) => character.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');
  expect(await hmacMark(crypto.subtle)(key, 'what do ya want for nothing?')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

it('marks one person under two keys in two ways', async () => {
  const mark = hmacMark(crypto.subtle);
  const [one, other] = [await mark('a'.repeat(64), 'anna'), await mark('b'.repeat(64), 'anna')];
  expect(one).not.toBe(other);
  expect(await mark('a'.repeat(64), 'anna')).toBe(one);
});

it('writes UTF-8 as the platform does, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(0xffff), (text, unit) => {
      const whole = text + String.fromCharCode(unit) + text;
      expect(utf8(whole).join(' ')).toBe(new TextEncoder().encode(whole).join(' '));
    }),
  );
});
