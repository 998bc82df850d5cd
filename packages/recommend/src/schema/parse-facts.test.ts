import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completeFacts, told } from '../recommend.test-arbitrary.ts';
import { parseFacts } from './parse-facts.ts';

it('reads what people may be', () => {
  const facts = { device: told(['phone']), 'done.jalon:0.1': { ...told(2), at: '2026-11-21', certainty: 1 } };
  expect(parseFacts(facts)).toEqual({ ok: true, value: facts });
});

it.each<[string, object, string, string]>([
  ['a name nobody declared', { shoeSize: told(42) }, 'unknown-fact', '/shoeSize'],
  ['a value outside the list', { connection: told('slow') }, 'wrong-use-of-fact', '/connection/value'],
  ['a text for a set', { device: told('phone') }, 'wrong-use-of-fact', '/device/value'],
  ['a member nobody knows', { device: told(['fax']) }, 'wrong-use-of-fact', '/device/value'],
  ['nothing beside something', { device: told(['none', 'phone']) }, 'wrong-use-of-fact', '/device/value'],
  ['half an activity', { doneTotal: told(1.5) }, 'wrong-use-of-fact', '/doneTotal/value'],
  ['fewer than none', { doneTotal: told(-1) }, 'wrong-use-of-fact', '/doneTotal/value'],
  ['a number for a truth', { urgent: told(1) }, 'wrong-use-of-fact', '/urgent/value'],
  ['a day that is none', { urgent: { ...told(true), at: '2026-02-30' } }, 'invalid', '/urgent/at'],
  ['too sure', { urgent: { ...told(true), certainty: 1.1 } }, 'invalid', '/urgent/certainty'],
  ['a source nobody knows', { urgent: { ...told(true), source: 'rumour' } }, 'invalid', '/urgent/source'],
])('refuses %s and names the field', (_, facts, code, path) => {
  expect(parseFacts(facts)).toMatchObject({ ok: false, issues: [{ code, path }] });
});

it('a name that JSON may hold and objects may not is refused by name', () => {
  const hostile: unknown = JSON.parse('{"__proto__":{"value":true,"source":"talk","refs":[]}}');
  expect(parseFacts(hostile)).toMatchObject({ ok: false, issues: [{ code: 'unknown-fact', path: '/__proto__' }] });
});

it('refuses more than anybody is', () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, told(true)]));
  expect(parseFacts(many)).toMatchObject({ ok: false, issues: [{ path: '', expected: 'at most 1000 fields' }] });
  const refs = Array(1_000_000).fill('x');
  expect(parseFacts({ urgent: { ...told(true), refs } })).toMatchObject({
    ok: false,
    issues: [{ path: '/urgent/refs' }],
  });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(typeof parseFacts(value).ok).toBe('boolean');
    }),
  );
  fc.assert(
    fc.property(completeFacts, (facts) => {
      const { device: _, ...rest } = facts;
      expect(parseFacts(rest).ok).toBe(true);
    }),
  );
});
