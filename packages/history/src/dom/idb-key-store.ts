import type { KeyStore } from '../key-store.ts';
import { databaseOf } from './database.ts';

/** The keys of a vault in the browser's IndexedDB, in the database where `idbStore` of this name keeps its events. */
export function idbKeyStore(name: string): KeyStore {
  const { read, write } = databaseOf(name);
  return {
    read: (key) => read(async (database) => (await database.get('keys', key)) ?? null),
    claim: (key, text) =>
      write(['keys'], async (transaction) => {
        const keys = transaction.objectStore('keys');
        const before = await keys.get(key);
        if (before === undefined) await keys.add(text, key);
        return before ?? text;
      }),
    write: (key, text) =>
      write(['keys'], async (transaction) => {
        await transaction.objectStore('keys').put(text, key);
      }),
    remove: (key) =>
      write(['keys'], async (transaction) => {
        await transaction.objectStore('keys').delete(key);
      }),
  };
}
