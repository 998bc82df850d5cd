import { inOrder } from '../in-order.ts';
import type { GroundEvent } from './ground-event.ts';
import type { GroundRecord } from './ground-record.ts';
import type { GroundLog } from './grounds.ts';

/** What happened to several records, in order. */
export function toldEvents(
  logs: readonly GroundLog[],
): readonly { readonly record: GroundRecord; readonly event: GroundEvent; readonly at: string; readonly id: string }[] {
  const told = logs.flatMap(({ record, events }) =>
    events.map((event) => ({ record, event, at: event.at, id: event.eventId })),
  );
  return told.toSorted(inOrder);
}
