import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DeviceSchema } from './database.ts';
import { newToken } from './new-token.ts';

/**
 * Brings a database up to date. Version 1 had events alone: they stay, and nobody was ever told of them, so that all of them are to be
 * sent.
 */
export async function upgrade(
  database: IDBPDatabase<DeviceSchema>,
  before: number,
  _after: number | null,
  transaction: IDBPTransaction<DeviceSchema, StoreNames<DeviceSchema>[], 'versionchange'>,
): Promise<void> {
  if (before < 1) database.createObjectStore('events');
  if (before < 2) {
    const people = database.createObjectStore('people');
    const outbox = database.createObjectStore('outbox', { autoIncrement: true });
    database.createObjectStore('meta');
    database.createObjectStore('keys');
    if (before < 1) return;
    const idsBySubject = new Map<string, string[]>();
    for (const [subject, id] of await transaction.objectStore('events').getAllKeys()) {
      idsBySubject.set(subject, [...(idsBySubject.get(subject) ?? []), id]);
    }
    for (const [subject, ids] of idsBySubject) {
      await people.add({ subject, token: newToken(), line: null }, subject);
      await outbox.add({ subject, ids });
    }
  }
}
