import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { eventOf, groundOf } from '../conformance/sample-events.ts';
import { createHistory } from '../create-history.ts';
import type { HistoryEvent } from '../history-event.ts';
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
  const summarise: SummariesOptions['summarise'] = (subject, { events }): Summed => {
    read(subject);
    return { summary: { canary: `${subject}: ${events.length}` }, until };
  };
  const list: Scene['list'] = (now = NOW, rest = {}) => {
    const readOf: SummariesOptions['read'] = (subject) =>
      createHistory({ store, clock: () => now, newId: () => 'x', check: () => null, subject, tenant: 'town' }).read();
    return summaries({ read: readOf, lines, vault: vault.value, version: 1, summarise, ...rest }).list(now);
  };
  return { name, vault: vault.value, store, read, list };
}

/** What may be read of somebody, once they were informed. */
const told = (subject: string, ...ids: readonly string[]): readonly HistoryEvent[] => [
  groundOf('g', { subject, record: { retention: { after: 'lastUpdate', months: 3 } } }),
  ...ids.map((id) => eventOf(id, { subject, purpose: 'follow-up', categories: ['results'] })),
];

const line = (subject: string, count: number): unknown => ({
  subject,
  summary: { canary: `${subject}: ${count}` },
  error: null,
});

describe('summaries', () => {
  it('reads everybody once, and afterwards only whom something happened to', async () => {
    const { store, read, list } = await scene();
    expect(await list()).toEqual({ ok: true, value: [] });
    await store.append('anna', told('anna', 'a', 'b'));
    await store.append('bela', told('bela', 'a'));
    expect(await list()).toEqual({ ok: true, value: [line('anna', 2), line('bela', 1)] });
    expect(await list()).toEqual({ ok: true, value: [line('anna', 2), line('bela', 1)] });
    expect(read.mock.calls).toEqual([['anna'], ['bela']]);
    await store.remove('anna', ['a']);
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1), line('bela', 1)] });
    await store.erase('bela');
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1)] });
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('gives to be summed up what may be read now, and nothing else', async () => {
    const { store, list } = await scene();
    const summarise = vi.fn<SummariesOptions['summarise']>(() => ({ summary: null, until: null }));
    const restricted = {
      subject: 'bela',
      at: '2026-03-01T10:00:00.000Z',
      state: 'restricted',
      role: 'subject',
    } as const;
    await store.append('anna', [...told('anna', 'a'), eventOf('uncovered', { purpose: 'research' })]);
    await store.append('bela', [...told('bela', 'a'), groundOf('no', restricted)]);
    await list(NOW, { summarise });
    expect(summarise.mock.calls.map(([subject, { events }]) => [subject, events.map(({ id }) => id)])).toEqual([
      ['anna', ['a']],
      ['bela', []],
    ]);
    expect(summarise.mock.calls[0]?.[1].grounds.logs).toMatchObject([{ record: { subject: 'anna' } }]);
  });

  it('shows no summary for longer than what it is made of may be read', async () => {
    const { store, read, list } = await scene('2099-01-01T00:00:00.000Z');
    await store.append('anna', told('anna', 'a'));
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1)] });
    expect(await list('2026-06-01T08:59:59.999Z')).toEqual({ ok: true, value: [line('anna', 1)] });
    expect(read).toHaveBeenCalledTimes(1);
    expect(await list('2026-06-01T09:00:00.000Z')).toEqual({ ok: true, value: [line('anna', 0)] });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('asks again until the clock says something', async () => {
    const { store, list } = await scene();
    await store.append('anna', told('anna', 'a'));
    expect(await list('soon')).toEqual({ ok: true, value: [line('anna', 0)] });
    expect(await list()).toEqual({ ok: true, value: [line('anna', 1)] });
  });

  it('asks again once a summary no longer holds, and never shows it after that', async () => {
    const { store, read, list } = await scene('2026-03-03T09:00:00.000Z');
    await store.append('anna', told('anna', 'a'));
    await list();
    await list('2026-03-03T08:59:59.999Z');
    expect(read).toHaveBeenCalledTimes(1);
    await list('2026-03-03T09:00:00.000Z');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('makes again what another version kept, and what was put in the place of another', async () => {
    const { name, store, read, list } = await scene();
    await store.append('anna', told('anna', 'a'));
    await store.append('bela', told('bela', 'a'));
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
    await store.append('anna', told('anna', 'a'));
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
    await store.append('anna', told('anna', 'a'));
    await store.append('bela', told('bela', 'a'));
    const database = await openDB(name);
    await database.put('events', { ...told('anna', 'a')[1], payload: 'AAAA' }, ['anna', 'a']);
    database.close();
    expect(await list()).toMatchObject({
      value: [{ subject: 'anna', summary: null, error: { code: 'corrupt' } }, line('bela', 1)],
    });
  });

  it('reads more people than one batch holds', async () => {
    const { store, read, list } = await scene();
    const subjects = Array.from({ length: 130 }, (_, index) => `p${String(index).padStart(3, '0')}`);
    const changes = subjects.flatMap((subject) =>
      told(subject, 'a').map((event) => ({ type: 'event', event }) as const),
    );
    await store.accept({ changes, marks: [], confirmed: [], rechecked: [], meta: {} });
    expect(await list()).toEqual({ ok: true, value: subjects.map((subject) => line(subject, 1)) });
    await list();
    expect(read).toHaveBeenCalledTimes(130);
  });
});
