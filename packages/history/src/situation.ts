import type { HistoryOptions } from './history.ts';
import { goneEvents } from './gone-events.ts';
import { groundsFromEvents, type Grounds } from './ground/grounds.ts';
import type { HistoryEvent } from './history-event.ts';
import { ok, type HistoryResult } from './history-result.ts';
import { latest } from './latest.ts';
import { removeEvents } from './remove-events.ts';
import type { StoreError } from './store.ts';

/** The options of a history, all told. */
export type Scope = Required<Omit<HistoryOptions, 'device'>> & { readonly device: string | null };

/** What is there now, once what had to go is gone. */
export interface Situation {
  readonly events: readonly HistoryEvent[];
  readonly grounds: Grounds;
  /** Never before the last thing written: a clock that goes back lengthens nothing. */
  readonly now: string;
  /** Ids of records that cannot be read. */
  readonly broken: readonly string[];
  readonly corrupt: Pick<StoreError, 'field' | 'expected'> | null;
}

/** Reads the store, and deletes what no ground covers any more. */
export async function situation({ store, clock, subject, tenant }: Scope): Promise<HistoryResult<Situation>> {
  const found = await store.read(subject);
  if (!found.ok && found.error.intact === undefined) return found;
  const events = found.ok ? found.value : (found.error.intact ?? []);
  const folded = groundsFromEvents(events);
  const grounds = found.ok || found.error.groundsIntact === true ? folded : { ...folded, unreadable: true };
  const now = latest(clock(), grounds.lastContact);
  const gone = grounds.unreadable ? [] : goneEvents(events, tenant, now);
  if (gone.length > 0) {
    const removed = await removeEvents(
      store,
      subject,
      events,
      gone.map(({ id }) => id),
    );
    if (!removed.ok) return removed;
  }
  const left = events.filter((event) => !gone.includes(event));
  return ok({
    events: left,
    grounds,
    now,
    broken: found.ok ? [] : (found.error.broken ?? []),
    corrupt: found.ok ? null : found.error,
  });
}
