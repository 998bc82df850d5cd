import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../conformance/sample-events.ts';
import { eraseTraces } from './erase-traces.ts';
import { idbStore } from './idb-store.ts';

function storageOf(texts: Readonly<Record<string, string>>): Storage {
  const kept: Record<string, string> = { ...texts };
  Object.defineProperty(kept, 'removeItem', { value: (key: string) => void delete kept[key] });
  return kept as unknown as Storage;
}

function cachesOf(names: readonly string[]): Pick<CacheStorage, 'keys' | 'delete'> {
  const kept = new Set(names);
  return { keys: async () => [...kept], delete: async (name) => kept.delete(name) };
}

const namesOf = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.includes('traces'));

describe('eraseTraces', () => {
  it('deletes databases in use, caches and texts of this name, and nothing else', async () => {
    const store = idbStore('traces-a');
    await store.append('anna', [eventOf('a')]);
    await idbStore('traces-a:more').append('anna', [eventOf('a')]);
    await idbStore('other-traces').append('anna', [eventOf('a')]);
    const storages = [storageOf({ 'traces-a:kept': 'x', other: 'y' }), storageOf({ 'traces-a': 'z' })];
    const caches = cachesOf(['traces-a-v1', 'other-v1']);
    expect(await eraseTraces('traces-a', { storages, caches })).toEqual({ left: [] });
    expect(await namesOf()).toEqual(['other-traces']);
    expect(storages.flatMap((each) => Object.keys(each))).toEqual(['other']);
    expect(await caches.keys()).toEqual(['other-v1']);
    expect(await store.read('anna')).toEqual({ ok: true, value: [] });
  });

  it('names what another tab does not let go of, and what the browser refuses', async () => {
    const held = await openDB('traces-b', 1);
    const caches = { keys: () => Promise.reject(new Error('forbidden')), delete: async () => true };
    expect(await eraseTraces('traces-b', { storages: [], caches, patience: 10 })).toEqual({
      left: ['traces-b', 'caches'],
    });
    held.close();
  });

  it('does without a list of databases, and without caches', async () => {
    await idbStore('traces-c').append('anna', [eventOf('a')]);
    const listing = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases')!;
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
    const answer = await eraseTraces('traces-c', { storages: [], caches: null });
    Object.defineProperty(IDBFactory.prototype, 'databases', listing);
    expect(answer).toEqual({ left: [] });
    expect(await namesOf()).not.toContain('traces-c');
  });
});
