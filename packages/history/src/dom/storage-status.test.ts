import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { acknowledgeEviction, storageStatus, type StorageParts } from './storage-status.ts';

let databases = 0;
const freshName = (): string => `status-${(databases += 1)}`;

afterEach(() => vi.restoreAllMocks());

function partsOf({ granted = true, usage = 0, quota = 1e10 } = {}): Required<StorageParts> {
  const texts = new Map<string, string>();
  return {
    storage: { persisted: async () => granted, persist: async () => true, estimate: async () => ({ usage, quota }) },
    marker: { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) },
  };
}

describe('storageStatus', () => {
  it('says what the browser granted, and asks only when it is told to', async () => {
    const name = freshName();
    expect(await storageStatus(name, partsOf())).toEqual({ persistence: 'granted', room: 'enough', evicted: false });
    expect(await storageStatus(name, partsOf({ granted: false }))).toMatchObject({ persistence: 'not-granted' });
    expect(await storageStatus(name, { ...partsOf({ granted: false }), ask: true })).toMatchObject({
      persistence: 'granted',
    });
  });

  it.each([
    [0, 1e10, 'enough'],
    [1e10 - 5e7, 1e10, 'enough'],
    [1e10 - 5e7 + 1, 1e10, 'nearly-full'],
    [94, 100, 'enough'],
    [96, 100, 'nearly-full'],
  ])('of %d bytes used of %d says %s', async (usage, quota, room) => {
    expect(await storageStatus(freshName(), partsOf({ usage, quota }))).toMatchObject({ room });
  });

  it('says that everything was deleted until that was acknowledged, and not of a new device', async () => {
    const [name, parts] = [freshName(), partsOf()];
    expect(await storageStatus(name, parts)).toMatchObject({ evicted: false });
    expect(await storageStatus(name, parts)).toMatchObject({ evicted: false });
    await deleteDB(name);
    expect(await storageStatus(name, parts)).toMatchObject({ evicted: true });
    expect(await storageStatus(name, parts)).toMatchObject({ evicted: true });
    await acknowledgeEviction(name, parts);
    expect(await storageStatus(name, parts)).toMatchObject({ evicted: false });
  });

  it('marks again what only lost its marker', async () => {
    const [name, parts] = [freshName(), partsOf()];
    await storageStatus(name, parts);
    const other = partsOf();
    expect(await storageStatus(name, other)).toMatchObject({ evicted: false });
    await deleteDB(name);
    expect(await storageStatus(name, other)).toMatchObject({ evicted: true });
  });

  it('says unknown where the browser has no such thing, and does not take that for a deletion', async () => {
    const broken = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    const parts = {
      storage: undefined as unknown as Required<StorageParts>['storage'],
      marker: { getItem: broken, setItem: broken },
    };
    const unknown = { persistence: 'unknown', room: 'unknown', evicted: false };
    expect(await storageStatus(freshName(), { ...parts, storage: {} as Required<StorageParts>['storage'] })).toEqual(
      unknown,
    );
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(broken);
    const kept = { ...parts.marker, getItem: () => 'kept' };
    expect(await storageStatus(freshName(), { ...partsOf(), marker: kept })).toMatchObject({ evicted: false });
  });
});
