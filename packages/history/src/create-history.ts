import { isDataKind } from './event-kind.ts';
import type { GroundChange, GroundEvent } from './ground/ground-event.ts';
import type { ConsentGround } from './ground/ground.ts';
import type { GroundRecord } from './ground/ground-record.ts';
import type { History, HistoryOptions, How } from './history.ts';
import type { HistoryEvent } from './history-event.ts';
import type { HistoryResult } from './history-result.ts';
import { denied, invalid, ok } from './history-result.ts';
import { isInstant } from './instant.ts';
import { readable } from './readable.ts';
import { removeEvents } from './remove-events.ts';
import { situation } from './situation.ts';
import { writeEntry } from './write-entry.ts';
import { writeGround } from './write-ground.ts';

/** A history that keeps nothing unless it is permitted, and forgets once it no longer is. */
export function createHistory(options: HistoryOptions): History {
  const { store, clock, newId, check, subject = 'this-device', tenant = 'this-device', device = null } = options;
  const scope = { store, clock, newId, check, subject, tenant, device };
  let queue: Promise<unknown> = Promise.resolve();

  /** One call at a time, so that deciding and writing are not pulled apart. */
  function inTurn<T>(work: () => Promise<HistoryResult<T>>): Promise<HistoryResult<T>> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  /** Writes it down, then deletes what it no longer covers. */
  async function tell(
    record: GroundRecord,
    change: GroundChange,
    how: Omit<How, 'by' | 'validUntil'>,
  ): Promise<HistoryResult<GroundEvent>> {
    const found = await situation(scope);
    if (!found.ok) return found;
    const written = await writeGround(scope, found.value, record, change, how);
    if (!written.ok) return written;
    const swept = await situation(scope);
    return swept.ok ? written : swept;
  }

  return {
    permit: (record, { by, validUntil, ...base } = {}) =>
      inTurn(() => {
        const until = validUntil === undefined ? {} : { validUntil };
        const change =
          record.ground.kind === 'consent'
            ? { state: 'given', by: by ?? { role: 'subject', partyRef: subject }, ...until }
            : { state: 'informed', by: by ?? { role: 'controller', partyRef: tenant } };
        return tell(record, change as GroundChange, base);
      }),

    change: (record, change, how = {}) => inTurn(() => tell(record, change, how)),

    withdraw: (purpose, how = {}) =>
      inTurn(async () => {
        const found = await situation(scope);
        if (!found.ok) return found;
        const { events, grounds, broken } = found.value;
        const told = grounds.logs.filter(({ record }) => record.purpose === purpose);
        const log = told.findLast(({ record }) => record.ground.kind === 'consent');
        if (log === undefined)
          return told.length === 0 ? ok(undefined) : invalid('purpose', 'a purpose that rests on consent');
        const { by = { role: 'subject', partyRef: subject }, ...base } = how;
        const change = { state: 'withdrawn', by } as GroundChange<ConsentGround>;
        const written = await writeGround(scope, found.value, log.record, change, base);
        if (written.ok) {
          const swept = await situation(scope);
          // What cannot be read cannot be told apart: it goes as well.
          return swept.ok ? removeEvents(store, subject, swept.value.events, swept.value.broken) : swept;
        }
        if (written.error.code !== 'full') return written;
        const covered = events.filter((event) => isDataKind(event.kind) && event.purpose === purpose);
        const removed = await removeEvents(store, subject, events, [...covered.map(({ id }) => id), ...broken]);
        if (!removed.ok) return removed;
        // There was no room to write it down. There may be now; if not, the consent itself goes.
        const again = await writeGround(scope, found.value, log.record, change, base);
        if (again.ok) return ok(undefined);
        const all = events.filter((event) => event.purpose === purpose);
        return removeEvents(
          store,
          subject,
          events,
          all.map(({ id }) => id),
        );
      }),

    append: (entry) =>
      inTurn(async () => {
        const found = await situation(scope);
        return found.ok ? writeEntry(scope, found.value, entry) : found;
      }),

    read: (purpose) =>
      inTurn(async () => {
        const found = await situation(scope);
        return found.ok ? ok(readable(scope, found.value, purpose)) : found;
      }),

    grounds: () =>
      inTurn(async () => {
        const found = await situation(scope);
        return found.ok ? ok(found.value.grounds) : found;
      }),

    erase: ({ keepProof = false } = {}) =>
      inTurn(async () => {
        const erased = await store.erase(subject);
        if (!erased.ok || !keepProof) return erased;
        const at = clock();
        if (!isInstant(at)) return denied('clock-suspect');
        const proof: HistoryEvent = {
          schema: 'jalon.event/1',
          id: newId(),
          subject,
          at,
          kind: 'erased',
          version: 1,
          purpose: 'keep-result',
          payload: null,
        };
        return store.append(subject, [proof]);
      }),
  };
}
