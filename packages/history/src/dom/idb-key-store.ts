import type { KeyStore } from '../key-store.ts';
import { databaseOf } from './database.ts';

/** The keys of a vault in the browser's IndexedDB, in the database where `idbStore` of this name keeps its events. */
export function idbKeyStore(name: string): KeyStore {
  const { read, write } = databaseOf(name);
  return {
    read: (names) =>
      read(async (database) => {
        const { store } = database.transaction('keys', 'readonly');
        return Promise.all(names.map(async (name) => (await store.get(name)) ?? null));
      }),
    claim: (texts) =>
      write(['keys'], async (transaction) => {
        const keys = transaction.objectStore('keys');
        const claim = async ([name, text]: readonly [string, string]): Promise<void> => {
          if ((await keys.getKey(name)) === undefined) await keys.put(text, name);
        };
        await Promise.all(texts.map(claim));
      }),
    write: (name, text) =>
      write(['keys'], async (transaction) => {
        await transaction.objectStore('keys').put(text, name);
      }),
    remove: (name) =>
      write(['keys'], async (transaction) => {
        await transaction.objectStore('keys').delete(name);
      }),
  };
}
