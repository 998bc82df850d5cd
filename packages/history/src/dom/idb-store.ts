import { checkEvents } from '../check-events.ts';
import { inOrder } from '../in-order.ts';
import { parseEvent } from '../parse-event.ts';
import { readRecords } from '../read-records.ts';
import type { StoreResult } from '../store.ts';
import type { DeviceStore } from '../sync/device-store.ts';
import { acceptPage, putHub } from './accept-page.ts';
import { databaseOf, type Writing } from './database.ts';
import { draftOf } from './draft.ts';
import type { Line, LineStore } from './lines.ts';
import { newToken } from './new-token.ts';
import { readMeta } from './read-meta.ts';
import { readOutbox } from './read-outbox.ts';
import { recordsOf } from './records-of.ts';
import { unfit } from './unfit.ts';

/**
 * A device's store in the browser's IndexedDB, under a database of this name. Every write is one transaction that is on the disk
 * (`durability: 'strict'`) before it is acknowledged, or did not happen. Several tabs may use it at once.
 */
export function idbStore(name: string): DeviceStore & LineStore {
  const { read, write: writeTo } = databaseOf(name);

  function write(work: (transaction: Writing) => Promise<void>): Promise<StoreResult<void>> {
    return writeTo(['events', 'people', 'outbox', 'meta'], work);
  }

  return {
    async append(subject, given) {
      const error = checkEvents(subject, given, () => false);
      if (error !== null) return { ok: false, error };
      if (given.length === 0) return { ok: true, value: undefined };
      return write(async (transaction) => {
        // An id that is there already makes `add` fail, and with it the transaction.
        const requests = [
          ...given.map((event) => () => transaction.objectStore('events').add(event, [subject, event.id])),
          () => transaction.objectStore('outbox').add({ subject, ids: given.map(({ id }) => id) }),
          () => transaction.objectStore('people').put({ subject, token: newToken(), line: null }, subject),
        ];
        await Promise.all(requests.map(async (request) => request()));
      });
    },

    remove: (subject, ids) =>
      write(async (transaction) => {
        const draft = await draftOf(transaction);
        for (const id of ids) draft.take(subject, id);
        await transaction.objectStore('meta').put(true, ['doubt', subject]);
        await draft.finish();
      }),

    erase: (subject) =>
      write(async (transaction) => {
        const draft = await draftOf(transaction);
        draft.forget(subject);
        await transaction.objectStore('meta').delete(['doubt', subject]);
        await draft.finish();
      }),

    async read(subject) {
      const records = await read((open) => recordsOf(open, subject));
      return records.ok ? readRecords(subject, records.value) : records;
    },

    subjects: () => read((open) => open.getAllKeys('people')),

    outbox: (limit) => read((open) => readOutbox(open, limit)),

    meta: () => read(readMeta),

    settle: async ({ acked, dropped, restamped }) =>
      unfit(restamped) ??
      write(async (transaction) => {
        const draft = await draftOf(transaction);
        for (const { subject, id } of acked) draft.leave(subject, id);
        for (const { subject, id } of dropped) if (draft.isWaiting(subject, id)) draft.take(subject, id);
        for (const event of restamped) if (draft.isWaiting(event.subject, event.id)) draft.put(event);
        await draft.finish();
      }),

    accept: async (page) =>
      unfit(page.changes.flatMap((change) => (change.type === 'event' ? [change.event] : []))) ??
      write((transaction) => acceptPage(transaction, page)),

    requeue: (epoch) =>
      write(async (transaction) => {
        const all = (await transaction.objectStore('events').getAll()).flatMap((record) => {
          const parsed = parseEvent(record);
          return parsed.ok ? [parsed.value] : [];
        });
        const outbox = transaction.objectStore('outbox');
        await outbox.clear();
        for (const { subject, id } of all.toSorted(inOrder)) await outbox.add({ subject, ids: [id] });
        await putHub(transaction, { cursor: null, epoch });
      }),

    lines: () =>
      read(async (open) =>
        (await open.getAll('people')).map(({ subject, token, line }) => ({ subject, token, text: line })),
      ),

    keepLines: (lines) =>
      write(async (transaction) => {
        const people = transaction.objectStore('people');
        const keep = async ({ subject, token, text }: Line): Promise<void> => {
          const person = await people.get(subject);
          if (person?.token === token) await people.put({ subject, token, line: text }, subject);
        };
        await Promise.all(lines.map(keep));
      }),
  };
}
