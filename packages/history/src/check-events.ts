import type { HistoryEvent } from './history-event.ts';
import { parseEvent } from './parse-event.ts';
import type { StoreError } from './store.ts';

/** What forbids keeping these events together, or null. `has` tells which ids are there already. */
export function checkEvents(
  subject: string,
  events: readonly HistoryEvent[],
  has: (id: string) => boolean,
): StoreError | null {
  const ids = new Set<string>();
  for (const event of events) {
    const parsed = parseEvent(event);
    if (!parsed.ok) return { code: 'invalid', field: parsed.field, expected: parsed.expected };
    if (event.subject !== subject) return { code: 'invalid', field: 'subject', expected: subject };
    if (ids.has(event.id) || has(event.id)) return { code: 'invalid', field: 'id', expected: 'a new id' };
    ids.add(event.id);
  }
  return null;
}
