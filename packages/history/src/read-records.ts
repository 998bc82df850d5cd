import { isDataKind } from './event-kind.ts';
import type { HistoryEvent } from './history-event.ts';
import { inOrder } from './in-order.ts';
import { parseEvent } from './parse-event.ts';
import type { StoreError, StoreResult } from './store.ts';

/** What a store read back, record by id: the events in order, or the first wrong field and the events left. */
export function readRecords(
  subject: string,
  records: readonly (readonly [id: string, record: unknown])[],
): StoreResult<readonly HistoryEvent[]> {
  const intact: HistoryEvent[] = [];
  const broken: string[] = [];
  let first: Pick<StoreError, 'field' | 'expected'> | null = null;
  let groundsIntact = true;
  for (const [id, record] of records) {
    const parsed = parseEvent(record);
    if (parsed.ok && parsed.value.subject === subject) {
      intact.push(parsed.value);
      continue;
    }
    broken.push(id);
    first ??= parsed.ok ? { field: 'subject', expected: subject } : { field: parsed.field, expected: parsed.expected };
    groundsIntact &&= isDataKind(kindOf(record));
  }
  intact.sort(inOrder);
  return first === null
    ? { ok: true, value: intact }
    : { ok: false, error: { code: 'corrupt', ...first, intact, broken, groundsIntact } };
}

function kindOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'kind' in record ? record.kind : null;
}
