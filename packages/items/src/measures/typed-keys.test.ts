import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../attempt/log.ts';
import { typedKeys } from './typed-keys.ts';
import { typing } from './typing.ts';

const log = (texts: readonly string[], by = 'keys'): readonly LogEntry[] =>
  texts.map((text, seq) => ({
    seq,
    t: seq * 200,
    type: 'act',
    payload: { type: 'act', action: { type: 'write', box: 'b', text, by } },
  }));

test('letters and corrections at the end are the keys of the published example', () => {
  const { keys, otherwise } = typedKeys(log(['o', 'oi', 'oiu', 'oi', 'o', 'ou', 'oui']), 'b');
  expect(otherwise).toBe(false);
  const typed = typing('oui', keys);
  expect(typed.ok && [typed.value.transcribed, typed.value.correctedErrorRate, typed.value.fixes]).toEqual([
    'oui',
    0.4,
    2,
  ]);
});

test('other boxes and other actions are passed over; pasting and changes in the middle are told', () => {
  expect(typedKeys(log(['a']), 'other').keys).toEqual([]);
  expect(typedKeys(log(['bonjour'], 'paste'), 'b').otherwise).toBe(true);
  expect(typedKeys(log(['bonjor', 'bonjour']), 'b').otherwise).toBe(true);
  expect(typedKeys([{ seq: 0, t: 0, type: 'act', payload: { action: null } }], 'b')).toEqual({
    keys: [],
    otherwise: false,
  });
});

test('whatever was written, the keys lead to the last text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 8 }), (texts) => {
      const { keys } = typedKeys(log(texts), 'b');
      const left: string[] = [];
      for (const key of keys) {
        if (key.type === 'insert') left.push(...Array.from(key.text));
        else left.pop();
      }
      expect(left.join('')).toBe(texts.at(-1) ?? '');
    }),
  );
});
