import type { HistoryEvent } from './history-event.ts';
import type { Store, StoreResult } from './store.ts';

/** Deletes some records of a subject. A store that cannot remove erases, then takes back the other events. */
export async function removeEvents(
  store: Store,
  subject: string,
  all: readonly HistoryEvent[],
  ids: readonly string[],
): Promise<StoreResult<void>> {
  if (ids.length === 0) return { ok: true, value: undefined };
  if (store.remove !== undefined) return store.remove(subject, ids);
  const erased = await store.erase(subject);
  const rest = all.filter((event) => !ids.includes(event.id));
  return !erased.ok || rest.length === 0 ? erased : store.append(subject, rest);
}
