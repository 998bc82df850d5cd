import { expect, it } from 'vitest';
import { consentRecord, type ConsentRecord } from '../../consent-record.ts';
import { createHistory } from '../../create-history.ts';
import type { History } from '../../history.ts';
import { memoryStore } from '../../memory-store.ts';
import type { DataCategory, Purpose } from '../../purpose.ts';
import type { Store } from '../../store.ts';
import { entryOf } from '../entry-of.ts';
import { payloadCheck } from '../payload-check.ts';
import { readEvents } from '../read-events.ts';
import { identityPermit } from './identity-permit.ts';
import { personOf } from './person.ts';

const WHOSE = { tenant: 'town', subject: 'anna' } as const;
const NOW = '2026-03-02T09:00:00.000Z';
const STEP = { plan: 'plan-1', step: 'rule:mail', done: true, how: 'alone' } as const;

function setUp(): { readonly history: History; readonly store: Store } {
  let n = 0;
  const store = memoryStore();
  const clock = (): string => `2026-03-01T09:00:00.${String((n += 1)).padStart(3, '0')}Z`;
  return {
    store,
    history: createHistory({ ...WHOSE, store, clock, newId: () => `e-${(n += 1)}`, check: payloadCheck() }),
  };
}

function recordOf(purpose: Purpose, dataCategories: readonly DataCategory[]): ReturnType<typeof consentRecord> {
  const given: ConsentRecord = {
    ...WHOSE,
    recordId: `r-${purpose}`,
    purpose,
    dataCategories,
    notice: { id: purpose, version: '1', sha256: 'a'.repeat(64), language: 'fr', channel: 'read-aloud' },
    controllers: [{ id: 'town', name: 'Mairie' }],
  };
  return consentRecord(given);
}

async function keep(history: History, ...entries: readonly ReturnType<typeof entryOf>[]): Promise<void> {
  for (const entry of entries) expect(entry.ok && (await history.append(entry.value)).ok).toBe(true);
}

async function nameIn({ history, store }: ReturnType<typeof setUp>): Promise<string> {
  const [kept, grounds] = [await store.read('anna'), await history.grounds()];
  if (!kept.ok || !grounds.ok) throw new Error('the store does not answer');
  const permit = identityPermit(grounds.value, { ...WHOSE, now: NOW });
  const person = personOf(
    readEvents(kept.value).events,
    { subject: 'anna', code: 'K7F3M' },
    permit.permit ? permit : null,
  );
  return person.name ?? person.code;
}

it('who withdraws their name alone is a code again, and the follow-up goes on', async () => {
  const desk = setUp();
  const { history, store } = desk;
  await history.permit(recordOf('follow-up', ['decisions', 'identity']));
  await history.permit(recordOf('known-by-name', ['identity']));
  await keep(
    history,
    entryOf('identity', { displayName: 'Anna Petit' }),
    entryOf('identity', { birthYear: 1950, gender: 'feminin' }, { purpose: 'follow-up' }),
    entryOf('step-done', STEP),
  );
  expect(await nameIn(desk)).toBe('Anna Petit');

  expect(await history.withdraw('known-by-name')).toEqual({ ok: true, value: undefined });
  expect(await nameIn(desk)).toBe('K7F3M');
  const kept = await store.read('anna');
  expect(JSON.stringify(kept)).not.toContain('Anna Petit');
  expect(
    kept.ok && kept.value.filter(({ kind }) => kind !== 'ground').map(({ kind, purpose }) => [kind, purpose]),
  ).toEqual([
    ['identity', 'follow-up'],
    ['step-done', 'follow-up'],
  ]);
  expect(await history.append({ purpose: 'follow-up', kind: 'step-done', payload: STEP })).toMatchObject({ ok: true });
  const again = entryOf('identity', { displayName: 'Anna Petit' });
  expect(again.ok && (await history.append(again.value))).toEqual({
    ok: false,
    error: { code: 'not-permitted', reason: 'withdrawn' },
  });
});

it('a name kept for the follow-up is not one to be known by', async () => {
  const desk = setUp();
  await desk.history.permit(recordOf('follow-up', ['identity']));
  await keep(desk.history, entryOf('identity', { displayName: 'Anna Petit' }, { purpose: 'follow-up' }));
  expect(await nameIn(desk)).toBe('K7F3M');
  const grounds = await desk.history.grounds();
  if (!grounds.ok) throw new Error('the store does not answer');
  expect(identityPermit(grounds.value, { ...WHOSE, now: NOW })).toEqual({ permit: false, reason: 'no-record' });
  expect(identityPermit(grounds.value, { ...WHOSE, purpose: 'follow-up', now: NOW })).toMatchObject({ permit: true });
});
