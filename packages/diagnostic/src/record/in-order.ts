import type { TypedEvent } from '@jalon/history/events';

/** In the order in which they were written: `readEvents` gives them so, whoever puts several readings together may not. */
export function inOrder(events: readonly TypedEvent[]): readonly TypedEvent[] {
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : Number(a.id > b.id)));
}
