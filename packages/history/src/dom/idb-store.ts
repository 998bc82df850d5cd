import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { checkEvents } from '../check-events.ts';
import type { HistoryEvent } from '../history-event.ts';
import { readRecords } from '../read-records.ts';
import type { Store, StoreResult } from '../store.ts';

interface Schema extends DBSchema {
  /** Events under `[subject, id]`. The key stands apart from the record, so that an unreadable record can still be deleted. */
  events: { key: [string, string]; value: unknown };
}

type Writing = IDBPTransaction<Schema, ['events'], 'readwrite'>;

/**
 * A store in the browser's IndexedDB, under a database of this name. Every write is one transaction that is on the disk
 * (`durability: 'strict'`) before it is acknowledged, or did not happen.
 */
export function idbStore(name: string): Store {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  function open(): Promise<IDBPDatabase<Schema>> {
    const close = (): void => {
      const closing = opening;
      opening = null;
      void closing?.then((database) => database.close());
    };
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('events'),
      blocking: close,
      terminated: close,
    });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  }

  async function write(work: (events: Writing['store']) => Promise<StoreResult<void>>): Promise<StoreResult<void>> {
    let transaction: Writing | null = null;
    try {
      const database = await open();
      transaction = database.transaction(['events'], 'readwrite', { durability: 'strict' });
      const done = transaction.done;
      // Whatever fails first is reported below; this only keeps the other half from being an unhandled rejection.
      done.catch(() => undefined);
      const result = await work(transaction.objectStore('events'));
      if (!result.ok) transaction.abort();
      else await done;
      return result;
    } catch (error) {
      abort(transaction);
      return failure(error);
    }
  }

  return {
    append: (subject, given) =>
      write(async (events) => {
        const kept = new Set((await events.getAllKeys(rangeOf(subject))).map(([, id]) => id));
        const error = checkEvents(subject, given, (id) => kept.has(id));
        if (error !== null) return { ok: false, error };
        await Promise.all(given.map(async (event: HistoryEvent) => events.add(event, [subject, event.id])));
        return DONE;
      }),

    remove: (subject, ids) =>
      write(async (events) => {
        await Promise.all(ids.map(async (id) => events.delete([subject, id])));
        return DONE;
      }),

    erase: (subject) =>
      write(async (events) => {
        await events.delete(rangeOf(subject));
        return DONE;
      }),

    async read(subject) {
      try {
        return readRecords(subject, await recordsOf(await open(), subject));
      } catch (error) {
        return failure(error);
      }
    },

    async subjects() {
      try {
        const database = await open();
        const keys = await database.getAllKeys('events');
        return { ok: true, value: [...new Set(keys.map(([subject]) => subject))].toSorted() };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** Every record by its id; null where the browser itself cannot read one back. */
async function recordsOf(
  database: IDBPDatabase<Schema>,
  subject: string,
): Promise<readonly (readonly [string, unknown])[]> {
  const transaction = database.transaction('events', 'readonly');
  transaction.done.catch(() => undefined);
  const keys = await transaction.store.getAllKeys(rangeOf(subject));
  try {
    const records = await transaction.store.getAll(rangeOf(subject));
    return keys.map(([, id], index) => [id, records[index]]);
  } catch (error) {
    if (!UNREADABLE.includes(nameOf(error))) throw error;
    return Promise.all(keys.map(async (key) => [key[1], await database.get('events', key).catch(() => null)] as const));
  }
}

/** What browsers say of a value that is there and cannot be read back. */
const UNREADABLE: readonly string[] = ['DataError', 'DataCloneError', 'NotReadableError', 'UnknownError'];

const DONE: StoreResult<void> = { ok: true, value: undefined };

/** Every key of a subject: a list sorts after any text. */
function rangeOf(subject: string): IDBKeyRange {
  return IDBKeyRange.bound([subject], [subject, []]);
}

function abort(transaction: Writing | null): void {
  try {
    transaction?.abort();
  } catch {
    // It had come to its end already.
  }
}

function failure(error: unknown): { readonly ok: false; readonly error: { readonly code: 'full' | 'unavailable' } } {
  return { ok: false, error: { code: nameOf(error) === 'QuotaExceededError' ? 'full' : 'unavailable' } };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
