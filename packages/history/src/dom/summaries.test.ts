import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { eventOf } from '../conformance/sample-events.ts';
import type { DeviceStore } from '../sync/device-store.ts';
import { idbKeyStore } from './idb-key-store.ts';
import { idbStore } from './idb-store.ts';
import { summaries, type Summaries, type SummariesOptions, type Summed } from './summaries.ts';
import { encryptedStore } from './vault/encrypted-store.ts';
import { createVault } from './vault/open-vault.ts';
import { quickCrypto } from './vault/quick-crypto.test-support.ts';
import type { Vault } from './vault/vault.ts';

let databases = 0;
const NOW = '2026-03-02T09:00:00.000Z';

interface Scene {
  readonly name: string;
  readonly vault: Vault;
  readonly store: DeviceStore;
  readonly read: ReturnType<typeof vi.fn>;
  readonly list: (now?: string, rest?: Partial<SummariesOptions>) => ReturnType<Summaries['list']>;
}

/** Everybody summed up by how many events there are of them. */
async function scene(until: string | null = null): Promise<Scene> {
  const name = `summaries-${(databases += 1)}`;
  const passphrase = 'une phrase à moi seule';
  const vault = await createVault({ keys: idbKeyStore(name), tenant: 'town', passphrase, crypto: quickCrypto() });
  if (!vault.ok) throw new Error(vault.error.code);
  const lines = idbStore(name);
  const store = encryptedStore(lines, vault.value);
  const read = vi.fn<(subject: string) => void>();
  const summarise = (subject: string, events: readonly unknown[]): Summed => {
    read(subject);
    return { summary: { canary: `${subject}: ${events.length}` }, until };
  };
  const list: Scene['list'] = (now = NOW, rest = {}) =>
    summaries({ store, lines, vault: vault.value, version: 1, summarise, ...rest }).list(now);
  return { name, vault: vault.value, store, read, list };
}

const line = (subject: string, count: number): unknown => ({
  subject,
  summary: { canary: `${subject}: ${count}` },
  error: null,
});

describe('summaries', () => {
  it('reads everybody once, and afterwards only whom something happened to', async () => {
    const { store, read, list } = await scene();
    expect(await list()).toEqual({ ok: true, value: [] });
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    await store.append('bela', [eventOf('a', { subject: 'bela' })]);
    expect(await list()).toEqual({ ok: true, value: [line('anna', 2), line('bela', 1)] });
    expect(await list()).toEqual({ ok: true, value: [line('anna', 2), line('bela', 1)] });
    expect(read.mock.calls).toEqual([['anna'], ['bela']]);
    await store.remove('anna', ['a']);
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1), line('bela', 1)] });
    await store.erase('bela');
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1)] });
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('asks again once a summary no longer holds, and never shows it after that', async () => {
    const { store, read, list } = await scene('2026-03-03T09:00:00.000Z');
    await store.append('anna', [eventOf('a')]);
    await list();
    await list('2026-03-03T08:59:59.999Z');
    expect(read).toHaveBeenCalledTimes(1);
    await list('2026-03-03T09:00:00.000Z');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('makes again what another version kept, and what was put in the place of another', async () => {
    const { name, store, read, list } = await scene();
    await store.append('anna', [eventOf('a')]);
    await store.append('bela', [eventOf('a', { subject: 'bela' })]);
    await list();
    await list(NOW, { version: 2 });
    expect(read).toHaveBeenCalledTimes(4);
    const database = await openDB(name);
    const swapped = { ...(await database.get('people', 'anna')), line: (await database.get('people', 'bela')).line };
    await database.put('people', swapped, 'anna');
    database.close();
    expect(await list(NOW, { version: 2 })).toEqual({ ok: true, value: [line('anna', 1), line('bela', 1)] });
    expect(read).toHaveBeenCalledTimes(5);
  });

  it('keeps nothing in clear, and answers locked when it is', async () => {
    const { name, vault, store, list } = await scene();
    await store.append('anna', [eventOf('a')]);
    await list();
    const database = await openDB(name);
    const kept = JSON.stringify(await database.getAll('people'));
    database.close();
    expect(kept).toMatch(/"line":"[\w+/=]+"/);
    expect(kept).not.toMatch(/canary|until/);
    vault.lock();
    expect(await list()).toEqual({ ok: false, error: { code: 'locked' } });
  });

  it('says of whom nothing can be read why, and lists the others', async () => {
    const { name, store, list } = await scene();
    await store.append('anna', [eventOf('a')]);
    await store.append('bela', [eventOf('a', { subject: 'bela' })]);
    const database = await openDB(name);
    await database.put('events', { ...eventOf('a'), payload: 'AAAA' }, ['anna', 'a']);
    database.close();
    expect(await list()).toMatchObject({
      value: [{ subject: 'anna', summary: null, error: { code: 'corrupt' } }, line('bela', 1)],
    });
  });

  it('reads more people than one batch holds', async () => {
    const { store, read, list } = await scene();
    const subjects = Array.from({ length: 130 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    const changes = subjects.map((subject) => ({ type: 'event', event: eventOf('a', { subject }) }) as const);
    await store.accept({ changes, marks: [], confirmed: [], rechecked: [], meta: {} });
    expect(await list()).toEqual({ ok: true, value: subjects.map((subject) => line(subject, 1)) });
    await list();
    expect(read).toHaveBeenCalledTimes(130);
  });
});
