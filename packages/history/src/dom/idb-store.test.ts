import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHistory } from '../create-history.ts';
import { consentRecord } from '../consent-record.ts';
import { deviceStoreLaws } from '../conformance/device-store-laws.ts';
import { eventOf, itHolds } from '../store.test-laws.ts';
import { idbStore } from './idb-store.ts';

let databases = 0;
const freshName = (): string => `test-${(databases += 1)}`;

afterEach(() => vi.restoreAllMocks());

describe('idbStore', () => {
  itHolds(deviceStoreLaws(), () => idbStore(freshName()));
});

describe('idbStore, in trouble', () => {
  it('finds again what was written, opened anew', async () => {
    const name = freshName();
    await idbStore(name).append('anna', [eventOf('a')]);
    expect(await idbStore(name).read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
    expect(await idbStore(freshName()).read('anna')).toEqual({ ok: true, value: [] });
  });

  it('asks for writes that are on the disk', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a')]);
    await store.remove?.('anna', ['a']);
    await store.erase('anna');
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes).toHaveLength(3);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it.each([0, 1, 2])('says full, and loses nothing, where the room ends after %i of 3', async (room) => {
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a')]);
    limitAdds(room);
    expect(await store.append('anna', [eventOf('b'), eventOf('c'), eventOf('d')])).toEqual({
      ok: false,
      error: { code: 'full' },
    });
    vi.restoreAllMocks();
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
    expect(await store.append('anna', [eventOf('b')])).toEqual({ ok: true, value: undefined });
  });

  it('says full where the browser finds out only when it commits', async () => {
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a')]);
    const quota = new DOMException('', 'QuotaExceededError');
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
      const { transaction } = this;
      const request = add.apply(this, given);
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { get: () => quota });
        transaction.abort();
      });
      return request;
    });
    expect(await store.append('anna', [eventOf('b')])).toEqual({ ok: false, error: { code: 'full' } });
    vi.restoreAllMocks();
    expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
  });

  it('names the field that is corrupt and brings the rest; erasing takes everything', async () => {
    const name = freshName();
    const store = idbStore(name);
    await store.append('anna', [eventOf('a'), eventOf('c')]);
    await store.append('bela', [eventOf('a', { subject: 'bela' })]);
    const database = await openDB(name);
    await database.put('events', { ...eventOf('b'), at: 'yesterday' }, ['anna', 'b']);
    expect(await store.read('anna')).toEqual({
      ok: false,
      error: {
        code: 'corrupt',
        field: 'at',
        expected: 'an instant such as 2026-11-21T09:00:00.000Z, or a stamp',
        intact: [eventOf('a'), eventOf('c')],
        broken: ['b'],
        groundsIntact: true,
      },
    });
    expect(await store.read('bela')).toMatchObject({ ok: true, value: [{ id: 'a' }] });
    await database.put('events', 'what was this?', ['anna', 'd']);
    expect(await store.read('anna')).toMatchObject({ ok: false, error: { broken: ['b', 'd'], groundsIntact: false } });
    expect(await store.remove?.('anna', ['b', 'd'])).toMatchObject({ ok: true });
    expect(await store.read('anna')).toMatchObject({ ok: true, value: [{ id: 'a' }, { id: 'c' }] });
    await database.put('events', null, ['anna', 'd']);
    await store.erase('anna');
    expect(await database.getAllKeys('events')).toEqual([['bela', 'a']]);
    database.close();
  });

  it('says corrupt of what the browser itself cannot read back', async () => {
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    const get = Reflect.get(IDBObjectStore.prototype, 'get') as (key: unknown) => IDBRequest<unknown>;
    const unreadable = (): never => {
      throw new DOMException('', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(unreadable);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return Array.isArray(key) && key[1] === 'a' ? unreadable() : get.call(this, key);
    });
    expect(await store.read('anna')).toMatchObject({
      ok: false,
      error: { code: 'corrupt', broken: ['a'], intact: [{ id: 'b' }], groundsIntact: false },
    });
  });

  it('says unavailable where there is no database to open, and tries again later', async () => {
    const store = idbStore(freshName());
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(await store.read('anna')).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await store.append('anna', [eventOf('a')])).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await store.subjects()).toEqual({ ok: false, error: { code: 'unavailable' } });
    vi.restoreAllMocks();
    expect(await store.append('anna', [eventOf('a')])).toEqual({ ok: true, value: undefined });
  });

  it('lets the database be deleted, and opens a new one afterwards', async () => {
    const name = freshName();
    const store = idbStore(name);
    await store.append('anna', [eventOf('a')]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await store.read('anna')).toEqual({ ok: true, value: [] });
    expect(await store.append('anna', [eventOf('b')])).toEqual({ ok: true, value: undefined });
  });

  it('carries a whole history: kept, found by another tab, withdrawn and gone', async () => {
    const name = freshName();
    let ms = Date.parse('2026-03-01T09:00:00.000Z');
    const open = (): ReturnType<typeof createHistory> =>
      createHistory({
        check: () => null,
        store: idbStore(name),
        clock: () => new Date((ms += 1000)).toISOString(),
        newId: () => crypto.randomUUID(),
      });
    const consent = consentRecord({
      recordId: 'record-1',
      purpose: 'keep-result',
      dataCategories: ['answers', 'talk', 'results'],
      notice: { id: 'keep', version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' },
      controllers: [{ id: 'town', name: 'Mairie' }],
    });
    await open().permit(consent);
    await open().append({ purpose: 'keep-result', payload: { secret: 'canary' } });
    expect(await open().read()).toMatchObject({ ok: true, value: { events: [{ payload: { secret: 'canary' } }] } });
    await open().withdraw('keep-result');
    const database = await openDB(name);
    expect(JSON.stringify(await database.getAll('events'))).not.toContain('canary');
    database.close();
  });
});

describe('idbStore, from the database of before', () => {
  /** As version 1 wrote it: events alone. */
  async function before(name: string, records: readonly (readonly [string, string, unknown])[]): Promise<void> {
    const database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('events') });
    for (const [subject, id, record] of records) await database.add('events', record, [subject, id]);
    database.close();
  }

  it('keeps every event, lists everybody, and has all of it to send', async () => {
    const name = freshName();
    const other = eventOf('a', { subject: 'bela' });
    await before(name, [
      ['anna', 'a', eventOf('a')],
      ['anna', 'b', eventOf('b')],
      ['anna', 'c', 'what was this?'],
      ['bela', 'a', other],
    ]);
    const store = idbStore(name);
    expect(await store.read('anna')).toMatchObject({ error: { intact: [eventOf('a'), eventOf('b')], broken: ['c'] } });
    expect(await store.subjects()).toEqual({ ok: true, value: ['anna', 'bela'] });
    expect(await store.outbox(10)).toEqual({ ok: true, value: [eventOf('a'), eventOf('b'), other] });
    expect(await store.append('anna', [eventOf('a')])).toMatchObject({ error: { code: 'invalid', field: 'id' } });
    expect(await store.lines()).toMatchObject({ value: [{ subject: 'anna', text: null }, { subject: 'bela' }] });
    expect(await store.erase('anna')).toMatchObject({ ok: true });
    expect(await store.subjects()).toEqual({ ok: true, value: ['bela'] });
  });

  it('waits for nothing but the tab of before to let go', async () => {
    const name = freshName();
    await before(name, [['anna', 'a', eventOf('a')]]);
    const old = await openDB(name, 1, { blocking: (_before, _after, event) => (event.target as IDBDatabase).close() });
    expect(await idbStore(name).read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
    await expect(openDB(name, 1)).rejects.toMatchObject({ name: 'VersionError' });
    old.close();
  });
});

describe('idbStore, with much in it', () => {
  it('reads nothing of a person to write more of them', async () => {
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a'), eventOf('b')]);
    const asked = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor'].map((method) =>
      vi.spyOn(IDBObjectStore.prototype, method as 'get'),
    );
    expect(await store.append('anna', [eventOf('c')])).toEqual({ ok: true, value: undefined });
    for (const each of asked) expect(each).not.toHaveBeenCalled();
  });

  it('lists people without reading an event', async () => {
    const store = idbStore(freshName());
    await store.append('anna', [eventOf('a')]);
    const asked = vi.spyOn(IDBTransaction.prototype, 'objectStore');
    await store.subjects();
    await store.lines();
    expect(asked.mock.calls.map(([name]) => name)).not.toContain('events');
  });

  it('does not let one event that cannot be read hold back the others of the outbox', async () => {
    const name = freshName();
    const store = idbStore(name);
    await store.append('anna', [eventOf('a'), eventOf('b'), eventOf('c'), eventOf('d')]);
    const database = await openDB(name);
    await database.put('events', { ...eventOf('a'), at: 'yesterday' }, ['anna', 'a']);
    database.close();
    expect(await store.outbox(1)).toEqual({ ok: true, value: [eventOf('b')] });
    expect(await store.outbox(2)).toEqual({ ok: true, value: [eventOf('b'), eventOf('c')] });
  });
});

describe('idbStore, in several tabs', () => {
  it('lets one of two win that write the same id at once', async () => {
    const name = freshName();
    const written = await Promise.all([
      idbStore(name).append('anna', [eventOf('a', { payload: 1 })]),
      idbStore(name).append('anna', [eventOf('x'), eventOf('a', { payload: 2 })]),
    ]);
    expect(written.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await idbStore(name).read('anna')).toMatchObject({ value: [{ id: 'a', payload: 1 }] });
    expect(await idbStore(name).outbox(9)).toMatchObject({ value: [{ id: 'a' }] });
  });

  it('keeps a line only of what it was made from', async () => {
    const name = freshName();
    const [one, other] = [idbStore(name), idbStore(name)];
    const token = async (): Promise<string> => {
      const lines = await one.lines();
      return lines.ok ? (lines.value[0]?.token ?? '') : '';
    };
    const keep = async (of: string, text: string): ReturnType<typeof one.keepLines> =>
      one.keepLines([{ subject: 'anna', token: of, text }]);
    await one.append('anna', [eventOf('a')]);
    const first = await token();
    await keep(first, 'one event');
    expect(await other.lines()).toEqual({ ok: true, value: [{ subject: 'anna', token: first, text: 'one event' }] });
    for (const change of [
      async () => other.append('anna', [eventOf('b')]),
      async () => other.remove('anna', ['b']),
      async () => other.erase('anna'),
    ]) {
      const before = await token();
      await keep(before, 'before');
      await change();
      await keep(before, 'too late');
      const lines = await one.lines();
      expect(lines.ok && lines.value.every(({ text }) => text === null)).toBe(true);
    }
    await other.append('anna', [eventOf('c')]);
    await keep(first, 'of somebody who was erased');
    expect(await one.lines()).toMatchObject({ value: [{ text: null }] });
  });
});

/** Room for so many more records. */
function limitAdds(room: number): void {
  const add = Reflect.get(IDBObjectStore.prototype, 'add') as (...given: unknown[]) => IDBRequest<IDBValidKey>;
  let left = room;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    left -= 1;
    if (left < 0) throw new DOMException('', 'QuotaExceededError');
    return add.apply(this, given);
  });
}
