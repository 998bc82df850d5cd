import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DATA_KINDS, type DataKind } from '../event-kind.ts';
import type { Json } from '../json.ts';
import { parseEvent } from '../parse-event.ts';
import { EVENT_SCHEMAS } from './event-schemas.ts';
import { eventOf, PAYLOADS } from './payload.test-arbitrary.ts';
import { readEvent } from './read-event.ts';

const KINDS = Object.keys(DATA_KINDS) as readonly DataKind[];
const WITH_NOTES = { notesEnabled: true };

it('there is one schema for each kind of data, and one upcaster for each version before', () => {
  expect(Object.keys(EVENT_SCHEMAS)).toEqual(KINDS);
  for (const kind of KINDS) {
    const schema = EVENT_SCHEMAS[kind];
    expect(schema.kind).toBe(kind);
    expect(schema.upcasters).toHaveLength(schema.version - 1);
  }
});

it.each(KINDS)('%s comes back from JSON as it went', (kind) => {
  fc.assert(
    fc.property(PAYLOADS[kind], (payload) => {
      const event = eventOf(kind, payload);
      const sent: unknown = JSON.parse(JSON.stringify(event));
      const parsed = parseEvent(sent);
      expect(parsed).toMatchObject({ ok: true });
      expect(parsed.ok && readEvent(parsed.value, WITH_NOTES)).toEqual({ ok: true, value: event });
    }),
    { numRuns: 50 },
  );
});

it.each(KINDS)('%s without one of its fields is refused by the name of it, unless it may be absent', (kind) => {
  fc.assert(
    fc.property(PAYLOADS[kind], fc.nat(), (payload, which) => {
      const names = Object.keys(payload);
      const name = names[which % Math.max(names.length, 1)];
      if (name === undefined) return;
      const { [name]: _, ...rest } = payload as unknown as Record<string, Json>;
      const read = readEvent(eventOf(kind, rest as never), WITH_NOTES);
      const refused = { ok: false, code: 'invalid', field: name };
      expect(read).toMatchObject(OPTIONAL[kind]?.includes(name) === true ? { ok: true } : refused);
    }),
    { numRuns: 30 },
  );
});

/** Fields of the whole payload that may be absent. */
const OPTIONAL: Partial<Record<DataKind, readonly string[]>> = {
  'recommendation-accepted': ['resource'],
  'recommendation-refused': ['resource'],
  accompaniment: ['appointment'],
  identity: ['displayName', 'birthYear', 'commune', 'gender', 'status'],
};

it.each(KINDS)('%s takes no field that nobody knows: there is no room for a name where none belongs', (kind) => {
  fc.assert(
    fc.property(PAYLOADS[kind], (payload) => {
      const read = readEvent(eventOf(kind, { ...payload, nickname: 'Nanou' } as never), WITH_NOTES);
      expect(read).toMatchObject({ ok: false, code: 'invalid', field: 'nickname', expected: 'no such field' });
    }),
    { numRuns: 10 },
  );
});

it.each(KINDS)('%s of a later version is refused, never guessed', (kind) => {
  const next = EVENT_SCHEMAS[kind].version + 1;
  fc.assert(
    fc.property(PAYLOADS[kind], fc.constantFrom(next, next + 40, 0, -1, 1.5, Number.NaN), (payload, version) => {
      expect(readEvent(eventOf(kind, payload, { version }), WITH_NOTES)).toMatchObject({
        ok: false,
        code: 'unknown-schema',
        field: 'version',
      });
    }),
    { numRuns: 12 },
  );
});

it.each(KINDS)('%s is refused rather than thrown at, whatever it is given', (kind) => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (payload) => {
      const read = readEvent(eventOf(kind, payload as never), WITH_NOTES);
      // Nobody has to say who they are: nothing at all is an identity.
      const isEmptyIdentity = kind === 'identity' && JSON.stringify(read).includes('"payload":{}');
      expect(read.ok).toBe(isEmptyIdentity);
    }),
    { numRuns: 100 },
  );
});

it('what is no data is no such kind', () => {
  const ground = eventOf('sharing', null as never, { kind: 'ground', version: 1 });
  expect(readEvent(ground)).toEqual({ ok: false, code: 'unknown-schema', field: 'kind', expected: 'a kind of data' });
});

it('a note is not read where notes are off, and they are unless told', () => {
  const note = eventOf('note', { text: 'Préfère le matin.', about: null });
  expect(readEvent(note)).toMatchObject({ ok: false, code: 'notes-off', field: 'kind' });
  expect(readEvent(note, WITH_NOTES)).toMatchObject({ ok: true, value: { payload: { text: 'Préfère le matin.' } } });
});
