import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHistory } from '../create-history.ts';
import type { DataKind } from '../event-kind.ts';
import { DATA_KINDS } from '../event-kind.ts';
import { office, recordOf } from '../ground.test-support.ts';
import { memoryStore } from '../memory-store.ts';
import { entryOf } from './entry-of.ts';
import { EVENT_SCHEMAS } from './event-schemas.ts';
import { payloadCheck } from './payload-check.ts';
import { PAYLOADS } from './payload.test-arbitrary.ts';
import { readEvents } from './read-events.ts';

it('what is wrong is told before anything is kept', () => {
  const read = entryOf('step-done', { plan: 'p', step: 's', done: true, how: 'quickly' as 'alone' });
  expect(read).toEqual({ ok: false, code: 'invalid', field: 'how', expected: 'alone, with-help' });
});

it('notes are off unless told', () => {
  const note = { text: 'Préfère le matin.', about: null };
  expect(entryOf('note', note)).toMatchObject({ ok: false, code: 'notes-off' });
  expect(entryOf('note', note, { notesEnabled: true })).toMatchObject({
    ok: true,
    value: { kind: 'note', version: 1 },
  });
});

it('an entry is of the version of now, for the follow-up unless told', () => {
  const talk = { bank: { id: 'b', version: '1' }, answers: {}, barriers: {}, urgency: 'no', told: 'self' } as const;
  expect(entryOf('first-talk', talk)).toMatchObject({
    value: { kind: 'first-talk', version: 2, purpose: 'follow-up' },
  });
  const options = { purpose: 'keep-result', categories: ['talk'] } as const;
  expect(entryOf('first-talk', talk, options)).toMatchObject({ value: options });
});

it('a name and a way to reach somebody have a purpose of their own', () => {
  expect(entryOf('identity', { displayName: 'Anna' })).toMatchObject({ value: { purpose: 'known-by-name' } });
  const contact = { phone: '0600000000', email: null, prefers: null } as const;
  expect(entryOf('contact', contact)).toMatchObject({ value: { purpose: 'reminders' } });
  expect(entryOf('identity', { birthYear: 1950 }, { purpose: 'follow-up' })).toMatchObject({
    value: { purpose: 'follow-up' },
  });
});

it('what a history keeps of an entry reads as it was', async () => {
  const kinds = (Object.keys(DATA_KINDS) as readonly DataKind[]).filter((kind) => kind !== 'contact');
  const entries = fc.constantFrom(...kinds).chain((kind) => fc.tuple(fc.constant(kind), PAYLOADS[kind]));
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { maxLength: 6 }), async (list) => {
      let n = 0;
      const store = memoryStore();
      const clock = (): string => `2026-03-01T09:00:00.${String((n += 1)).padStart(3, '0')}Z`;
      const history = createHistory({
        store,
        clock,
        newId: () => `e-${(n += 1)}`,
        check: payloadCheck({ notesEnabled: true }),
        subject: 'anna',
        tenant: 'town',
      });
      await history.permit(recordOf({ kind: 'publicTask', statute: 's' }), {
        by: office as never,
      });
      for (const [kind, payload] of list) {
        const entry = entryOf(kind, payload, { purpose: 'follow-up', notesEnabled: true });
        expect(entry.ok && (await history.append(entry.value)).ok).toBe(true);
      }
      const kept = await store.read('anna');
      const { events, unread } = readEvents(kept.ok ? kept.value : [], { notesEnabled: true });
      expect(unread).toEqual([]);
      expect(events.map(({ kind, payload }) => [kind, payload])).toEqual(list);
      expect(events.every(({ kind, version }) => version === EVENT_SCHEMAS[kind].version)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
