import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { StoreError, StoreResult } from '../store.ts';
import { upgrade } from './upgrade.ts';

/** What a device keeps, in one database. */
export interface DeviceSchema extends DBSchema {
  /** Events under `[subject, id]`. The key stands apart from the record, so that an unreadable record can still be deleted. */
  events: { key: [subject: string, id: string]; value: unknown };
  /** Everybody of whom there are events. */
  people: { key: string; value: Person };
  /** One record for what was appended at once, by a number that only grows. */
  outbox: { key: number; value: Sending };
  /** What is known besides: of the `hub`, that the database was `born`, and one record for each `mark` and `doubt`. */
  meta: { key: [what: 'hub' | 'born' | 'mark' | 'doubt', which: string]; value: unknown };
  /** Wrapped keys by name. */
  keys: { key: string; value: string };
}

/** Somebody of whom there are events. */
export interface Person {
  readonly subject: string;
  /** Another one after every change of their events. */
  readonly token: string;
  /** What was kept to list them quickly, as long as nothing changed. */
  readonly line: string | null;
}

/** Events of the outbox, of one subject, in the order in which they were appended. */
export interface Sending {
  readonly subject: string;
  readonly ids: readonly string[];
}

/** The database once it is open. */
export type Connection = IDBPDatabase<DeviceSchema>;

/** A transaction that writes. */
export type Writing = IDBPTransaction<DeviceSchema, StoreNames<DeviceSchema>[], 'readwrite'>;

/** A database of this name, opened when it is first needed, and again where it was closed. Whatever goes wrong is said, not thrown. */
export interface Database {
  readonly read: <T>(work: (database: Connection) => Promise<T>) => Promise<StoreResult<T>>;
  /** One transaction. It is on the disk (`durability: 'strict'`) once this says ok, or did not happen. */
  readonly write: <T>(
    stores: readonly StoreNames<DeviceSchema>[],
    work: (transaction: Writing) => Promise<T>,
  ) => Promise<StoreResult<T>>;
}

/** A database of the browser's IndexedDB. */
export function databaseOf(name: string): Database {
  let opening: Promise<Connection> | null = null;

  function open(): Promise<Connection> {
    const close = (): void => {
      const closing = opening;
      opening = null;
      void closing?.then((database) => database.close());
    };
    opening ??= openDB<DeviceSchema>(name, 2, { upgrade, blocking: close, terminated: close });
    opening.catch(() => {
      opening = null;
    });
    return opening;
  }

  async function read<T>(work: (database: Connection) => Promise<T>): Promise<StoreResult<T>> {
    try {
      return { ok: true, value: await work(await open()) };
    } catch (error) {
      return { ok: false, error: errorOf(error) };
    }
  }

  return {
    read,
    write: (stores, work) =>
      read(async (database) => {
        const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
        // Whatever fails first is thrown below; this only keeps the other half from being an unhandled rejection.
        transaction.done.catch(() => undefined);
        try {
          const value = await work(transaction);
          await transaction.done;
          return value;
        } catch (error) {
          // Where the browser gave up, every request says so; why, the transaction knows.
          const cause = nameOf(error) === 'AbortError' ? (transaction.error ?? error) : error;
          abort(transaction);
          throw cause;
        }
      }),
  };
}

/** Every key of a subject: a list sorts after any text. */
export function rangeOf(subject: string): IDBKeyRange {
  return IDBKeyRange.bound([subject], [subject, []]);
}

/** The name of what the browser threw. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had come to its end already.
  }
}

function errorOf(error: unknown): StoreError {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return { code: 'full' };
    case 'ConstraintError':
      return { code: 'invalid', field: 'id', expected: 'a new id' };
    default:
      return { code: 'unavailable' };
  }
}
