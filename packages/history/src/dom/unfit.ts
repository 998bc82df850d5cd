import type { HistoryEvent } from '../history-event.ts';
import { parseEvent } from '../parse-event.ts';
import type { StoreError } from '../store.ts';

/** What forbids keeping one of these events, of whoever they are; null where nothing does. */
export function unfit(events: readonly HistoryEvent[]): { readonly ok: false; readonly error: StoreError } | null {
  for (const event of events) {
    const parsed = parseEvent(event);
    if (!parsed.ok) return { ok: false, error: { code: 'invalid', field: parsed.field, expected: parsed.expected } };
  }
  return null;
}
