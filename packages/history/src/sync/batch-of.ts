import type { HistoryEvent } from '../history-event.ts';

/** Characters of JSON that one push may bring, where it brings more than one event. */
const MOST_CHARACTERS = 524_288;

/** The first events, as many as one request may hold. */
export function batchOf(events: readonly HistoryEvent[]): readonly HistoryEvent[] {
  let size = 0;
  const end = events.findIndex((event) => {
    size += JSON.stringify(event).length;
    return size > MOST_CHARACTERS;
  });
  return end === -1 ? events : events.slice(0, Math.max(end, 1));
}
