import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, groundOf, recordOf } from '../conformance/sample-events.ts';
import { createHistory } from '../create-history.ts';
import { DATA_KINDS, type DataKind } from '../event-kind.ts';
import type { History } from '../history.ts';
import type { Json } from '../json.ts';
import { memoryStore } from '../memory-store.ts';
import type { Store } from '../store.ts';
import { EVENT_SCHEMAS } from './event-schemas.ts';
import { payloadCheck } from './payload-check.ts';
import { PAYLOADS } from './payload.test-arbitrary.ts';
import type { ReadOptions } from './read-event.ts';

const KINDS = Object.keys(DATA_KINDS) as readonly DataKind[];

async function informed(options: ReadOptions = {}): Promise<{ readonly store: Store; readonly history: History }> {
  let n = 0;
  const store = memoryStore();
  const history = createHistory({
    store,
    clock: () => '2026-03-01T09:00:00.000Z',
    newId: () => `e-${(n += 1)}`,
    check: payloadCheck(options),
    subject: 'anna',
    tenant: 'town',
  });
  expect(await history.permit(recordOf('anna'))).toMatchObject({ ok: true });
  return { store, history };
}

describe('a history with the check of payloads', () => {
  // Of a contact nothing may be kept for the follow-up, whatever is in it.
  it.each(KINDS.filter((kind) => kind !== 'contact'))('writes no malformed %s, and names the field', async (kind) => {
    const { store, history } = await informed({ notesEnabled: true });
    const { version } = EVENT_SCHEMAS[kind];
    expect(await history.append({ purpose: 'follow-up', kind, version, payload: { done: 3 } })).toEqual({
      ok: false,
      error: { code: 'invalid', field: expect.any(String), expected: expect.stringMatching(/./) },
    });
    const kept = await store.read('anna');
    expect(kept.ok && kept.value.map((event) => event.kind)).toEqual(['ground']);
  });

  it('names the very field, the version, and a note where there are none', async () => {
    const { history } = await informed();
    const step = { plan: 'p', step: 's', done: true, how: 'quickly' };
    const base = { purpose: 'follow-up', kind: 'step-done', payload: step } as const;
    expect(await history.append(base)).toEqual({
      ok: false,
      error: { code: 'invalid', field: 'how', expected: 'alone, with-help' },
    });
    expect(await history.append({ ...base, version: 2 })).toMatchObject({
      error: { field: 'version', expected: '1 to 1' },
    });
    const note = { purpose: 'follow-up', kind: 'note', payload: { text: 'Vient lundi.', about: null } } as const;
    expect(await history.append(note)).toMatchObject({
      error: { code: 'invalid', field: 'kind', expected: 'no note' },
    });
    expect(await history.append({ ...base, payload: { ...step, how: 'alone' } })).toMatchObject({ ok: true });
  });

  it('takes whatever is well formed', async () => {
    const check = payloadCheck({ notesEnabled: true });
    const anything = fc.constantFrom(...KINDS).chain((kind) => fc.tuple(fc.constant(kind), PAYLOADS[kind]));
    fc.assert(
      fc.property(anything, ([kind, payload]) => {
        const { version } = EVENT_SCHEMAS[kind];
        expect(check(eventOf('e', { kind, version, payload: payload as unknown as Json }))).toBe(null);
      }),
    );
  });
});

it('looks at data alone', () => {
  expect(payloadCheck()(groundOf('g'))).toBe(null);
  expect(payloadCheck()(eventOf('e', { kind: 'erased', payload: null }))).toBe(null);
});
