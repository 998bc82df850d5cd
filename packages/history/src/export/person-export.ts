import type { GroundRecord } from '../ground/ground-record.ts';
import { groundsFromEvents } from '../ground/grounds.ts';
import type { HistoryEvent } from '../history-event.ts';

/** Everything that is kept of one person: what they are given where they ask for it. */
export interface PersonExport {
  readonly schema: 'jalon.person/1';
  readonly tenant: string;
  readonly subject: string;
  /** An instant. */
  readonly exportedAt: string;
  /** What they were told, in the order in which they were told it. */
  readonly records: readonly GroundRecord[];
  /** Grounds and data, oldest first; what is only stored, under restriction or objection, too. */
  readonly events: readonly HistoryEvent[];
}

/** The whole file of one person from all that a store holds of them. Let a history read it first: what had to go is gone then. */
export function personExport(
  whose: { readonly tenant: string; readonly subject: string },
  events: readonly HistoryEvent[],
  exportedAt: string,
): PersonExport {
  const { tenant, subject } = whose;
  const records = groundsFromEvents(events).logs.map(({ record }) => record);
  return { schema: 'jalon.person/1', tenant, subject, exportedAt, records, events };
}
