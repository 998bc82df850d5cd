import type { HistoryEvent } from '../history-event.ts';
import { goneEvents } from '../gone-events.ts';
import type { HubTransaction } from './hub-store.ts';

/** Judges everything kept of these people again, deletes what is not covered, and gives what is left. */
export async function sweep(
  transaction: HubTransaction,
  subjects: readonly string[],
  tenant: string,
  now: string,
): Promise<ReadonlyMap<string, readonly HistoryEvent[]>> {
  const kept = await transaction.read(subjects);
  const judged = [...kept].map(([subject, events]) => {
    const gone = goneEvents(events, tenant, now);
    return { subject, ids: gone.map(({ id }) => id), left: events.filter((event) => !gone.includes(event)) };
  });
  const gone = judged.filter(({ ids }) => ids.length > 0);
  if (gone.length > 0) await transaction.retract(gone.map(({ subject, ids }) => ({ subject, ids })));
  return new Map(judged.map(({ subject, left }) => [subject, left]));
}
