import { memoryStore, type Notice, type Store } from '@jalon/history';
import { tabStorage, type Erasures, type SessionStorage } from '@jalon/widget';
import { describe, expect, test } from 'vitest';
import { deviceLog } from './device-log.ts';
import { keptStorage, type KeptStorageParts } from './kept-storage.ts';

const notice: Notice = { id: 'keep', version: '1.0.0', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' };
const textOf = (steps: number): string => JSON.stringify({ entries: Array.from({ length: steps }, (_, seq) => seq) });

/** The texts of one tab: they outlive a reload. */
function tabTexts(): SessionStorage {
  const texts = new Map<string, string>();
  return tabStorage(() => ({
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  }));
}

/** One page on a device; what may differ from a sound one is given. */
function page(store: Store, tab: SessionStorage = tabTexts(), parts: Partial<KeptStorageParts> = {}): SessionStorage {
  return keptStorage({
    tab,
    openDevice: async () => deviceLog({ store, clock: () => '2026-03-01T09:00:00.000Z' }),
    mayHold: async () => true,
    notice: async () => notice,
    erasures: { tell: () => undefined, watch: () => () => undefined },
    ...parts,
  });
}

describe('kept on the device', () => {
  test('keep, reload, answer, close, reopen', async () => {
    const store = memoryStore();
    const tab = tabTexts();
    const first = page(store, tab);
    await first.load();
    await first.save(textOf(1));
    await first.keeping?.set(true);

    const reloaded = page(store, tab);
    expect(await reloaded.load()).toBe(textOf(1));
    await reloaded.save(textOf(2));
    await reloaded.save(textOf(3));

    const reopened = page(store);
    expect(await reopened.load()).toBe(textOf(3));
    expect(await reopened.keeping?.get()).toBe(true);
  });

  test('nothing is written before the person chose, nor after they erased', async () => {
    const store = memoryStore();
    const tab = tabTexts();
    const told: string[] = [];
    const erasures: Erasures = { tell: () => void told.push('erased'), watch: () => () => undefined };
    const storage = page(store, tab, { erasures });
    await storage.load();
    await storage.save(textOf(1));
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
    await storage.keeping?.set(true);
    await storage.clear();
    await storage.save(textOf(2));
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
    expect(told).toEqual(['erased']);
  });

  test('erased in another page: said once as not permitted, then the tab alone keeps', async () => {
    const store = memoryStore();
    const [one, two] = [page(store), page(store)];
    await one.save(textOf(1));
    await one.keeping?.set(true);
    await two.load();
    await two.clear();
    await expect(one.save(textOf(2))).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await one.keeping?.get()).toBe(false);
    expect(await one.save(textOf(3))).toBeUndefined();
    expect(await one.load()).toBe(textOf(3));
  });
});

describe('while the part that deals with the device cannot be fetched', () => {
  test('the tab keeps, without a word; it is fetched again when it is needed', async () => {
    const store = memoryStore();
    let isThere = false;
    const openDevice: KeptStorageParts['openDevice'] = async () => {
      if (!isThere) throw new TypeError('failed to fetch');
      return deviceLog({ store });
    };
    const tab = tabTexts();
    await tab.save(textOf(1));
    const storage = page(store, tab, { openDevice });
    expect(await storage.load()).toBe(textOf(1));
    expect(await storage.keeping?.get()).toBe(false);
    await storage.save(textOf(2));
    expect(await tab.load()).toBe(textOf(2));
    await expect(storage.keeping?.set(true)).rejects.toMatchObject({ name: 'NetworkError' });
    isThere = true;
    await storage.keeping?.set(true);
    expect(await page(store).load()).toBe(textOf(2));
  });

  test('what the device may hold is not written over by what is begun meanwhile', async () => {
    const store = memoryStore();
    const before = page(store);
    await before.save(textOf(9));
    await before.keeping?.set(true);
    let isThere = false;
    const openDevice: KeptStorageParts['openDevice'] = async () => {
      if (!isThere) throw new TypeError('failed to fetch');
      return deviceLog({ store });
    };
    const storage = page(store, tabTexts(), { openDevice });
    await expect(storage.load()).rejects.toMatchObject({ name: 'NetworkError' });
    isThere = true;
    await storage.save(textOf(1));
    expect(await page(store).load()).toBe(textOf(9));
  });

  test('where nothing was ever kept it is not waited for', async () => {
    const openDevice: KeptStorageParts['openDevice'] = () => new Promise(() => undefined);
    const storage = page(memoryStore(), tabTexts(), { openDevice, mayHold: async () => false });
    expect(await storage.load()).toBeNull();
    expect(await storage.keeping?.get()).toBe(false);
    await storage.save(textOf(1));
    expect(await storage.load()).toBe(textOf(1));
  });
});
