import { createHistory, memoryStore } from '@jalon/history';
import { entryOf, payloadCheck } from '@jalon/history/events';
import { isAttested } from '@jalon/history/receipt';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from './desk.ts';
import { carryOut, carryOutAll, noteLeaving, PATIENCE, readLeavings, takeBack } from './leaving.ts';
import { sha256 } from './sha256.ts';
import { tell } from './tell.ts';
import { firstSettings } from './settings.ts';

let kept = new Map<string, string>();
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

let now = Date.UTC(2026, 2, 1, 9);

/** A desk with one person, followed and known by name. */
async function deskWithAnna(): Promise<Desk> {
  let n = 0;
  const newId = (): string => `id-${(n += 1)}`;
  const clock = (): string => new Date((now += 1)).toISOString();
  const store = memoryStore();
  const settings = firstSettings(newId);
  const desk = {
    name: 'jalon-mediator',
    clock,
    newId,
    vault: { unseal: async () => ({ ok: true, value: [JSON.stringify(settings)] }) },
    historyOf: (subject: string) =>
      createHistory({ store, clock, newId, subject, tenant: 'local', check: payloadCheck() }),
  } as unknown as Desk;
  kept.set('jalon-mediator:settings', 'sealed');
  for (const purpose of ['follow-up', 'known-by-name'] as const)
    await tell(desk, settings, {
      subject: 'anna',
      purpose,
      sentences: ['Vous dites oui.'],
      language: 'fr',
      channel: 'read-aloud',
      said: 'given',
    });
  for (const entry of [
    entryOf('identity', { displayName: 'Anna' }),
    entryOf('step-done', { plan: 'p', step: 'rule:mail', done: true, how: 'alone' }),
  ])
    if (entry.ok) await desk.historyOf('anna').append(entry.value);
  return desk;
}

async function kindsOf(desk: Desk): Promise<readonly string[]> {
  const read = await desk.historyOf('anna').read();
  return read.ok ? read.value.events.map(({ kind }) => kind) : ['?'];
}

test('a name goes alone, as it was said aloud, and the follow-up goes on', async () => {
  const desk = await deskWithAnna();
  expect(await carryOut(desk, noteLeaving(desk, 'anna', 'known-by-name'))).toEqual({ ok: true, value: undefined });
  expect(await kindsOf(desk)).toEqual(['step-done']);
  expect(kept.has('jalon-mediator:leaving')).toBe(false);
  const grounds = await desk.historyOf('anna').grounds();
  const log = grounds.ok ? grounds.value.logs.find(({ record }) => record.purpose === 'known-by-name') : undefined;
  const last = log?.events.at(-1);
  if (log === undefined || last === undefined) throw new Error('nothing was told');
  expect(last.state).toBe('withdrawn');
  expect(await isAttested(log.record, last, sha256)).toBe(true);
});

test('what is taken back stays, whatever calls afterwards', async () => {
  const desk = await deskWithAnna();
  const leaving = noteLeaving(desk, 'anna', 'everything');
  takeBack(desk, leaving);
  expect(await carryOut(desk, leaving)).toBeNull();
  await carryOutAll(desk, { now: true });
  expect(await kindsOf(desk)).toEqual(['identity', 'step-done']);
});

test('everything is gone but the proof, and nothing comes back', async () => {
  const desk = await deskWithAnna();
  const leaving = noteLeaving(desk, 'anna', 'everything');
  await Promise.all([carryOut(desk, leaving), carryOut(desk, leaving)]);
  expect(await kindsOf(desk)).toEqual([]);
  const grounds = await desk.historyOf('anna').grounds();
  expect(grounds.ok && [grounds.value.logs, grounds.value.erasedAt === null]).toEqual([[], false]);
  expect(readLeavings(desk)).toEqual([]);
});

test('a page that died before it was done: the next opening does it, once it is due', async () => {
  const desk = await deskWithAnna();
  noteLeaving(desk, 'anna', 'follow-up');
  vi.useFakeTimers();
  await carryOutAll(desk);
  expect(await kindsOf(desk)).toEqual(['identity', 'step-done']);
  vi.useRealTimers();
  now += PATIENCE;
  await carryOutAll(desk);
  expect(await kindsOf(desk)).toEqual(['identity']);
});

test('where it cannot be done now, it stays written down', async () => {
  const desk = await deskWithAnna();
  const locked = { ok: false, error: { code: 'locked' } } as const;
  const shut = { ...desk, historyOf: () => ({ erase: async () => locked }) } as unknown as Desk;
  const leaving = noteLeaving(desk, 'anna', 'everything');
  expect(await carryOut(shut, leaving)).toEqual(locked);
  expect(readLeavings(desk)).toMatchObject([{ due: 0 }]);
  await carryOutAll(desk);
  expect(await kindsOf(desk)).toEqual([]);
});

test('where nothing can be written down, it is done all the same while the page is there', async () => {
  const desk = await deskWithAnna();
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem() {
      throw new Error('full');
    },
    removeItem: () => undefined,
  });
  const leaving = noteLeaving(desk, 'anna', 'everything');
  expect(await carryOut(desk, leaving)).toMatchObject({ ok: true });
  expect(await carryOut(desk, leaving)).toBeNull();
});

test('what was damaged is no leaving', async () => {
  const desk = await deskWithAnna();
  for (const text of ['{', '{}', '[null,1,{"id":2}]']) {
    kept.set('jalon-mediator:leaving', text);
    expect(readLeavings(desk)).toEqual([]);
  }
});
