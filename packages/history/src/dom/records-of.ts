import { nameOf, rangeOf, type Connection } from './database.ts';

/** Every record of a subject by its id; null where the browser itself cannot read one back. */
export async function recordsOf(
  database: Connection,
  subject: string,
): Promise<readonly (readonly [id: string, record: unknown])[]> {
  const transaction = database.transaction('events', 'readonly');
  transaction.done.catch(() => undefined);
  const keys = await transaction.store.getAllKeys(rangeOf(subject));
  try {
    const records = await transaction.store.getAll(rangeOf(subject));
    return keys.map(([, id], index) => [id, records[index]]);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return Promise.all(keys.map(async (key) => [key[1], await recordOf(database, key)] as const));
  }
}

/** One record; null where the browser cannot read it back. */
export async function recordOf(database: Connection, key: [subject: string, id: string]): Promise<unknown> {
  try {
    return await database.get('events', key);
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}

/** What browsers say of a value that is there and cannot be read back. */
function isUnreadable(error: unknown): boolean {
  return ['DataError', 'DataCloneError', 'NotReadableError', 'UnknownError'].includes(nameOf(error));
}
