import type { GroundRecord } from '../ground/ground-record.ts';
import { groundsFromEvents } from '../ground/grounds.ts';
import type { HistoryEvent } from '../history-event.ts';
import { isInstant } from '../instant.ts';
import type { HubResult, HubScope } from './hub-scope.ts';
import { isSubject, SUBJECT } from './is-subject.ts';
import { peopleOf } from './people-of.ts';
import { sweep } from './sweep.ts';

/** Everything that is kept of one person. */
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

/** A person's whole file. What time alone has made uncovered goes first: it may be shown to nobody. */
export async function exportPerson(scope: HubScope, tenant: string, subject: string): Promise<HubResult<PersonExport>> {
  if (!isSubject(subject)) return { ok: false, error: { code: 'invalid', field: 'subject', expected: SUBJECT } };
  const exportedAt = scope.clock();
  if (!isInstant(exportedAt)) return { ok: false, error: { code: 'clock-suspect' } };
  const people = await peopleOf(scope, tenant, [subject]);
  const events = await scope.store.transact(tenant, people, async (transaction) =>
    (await sweep(transaction, [subject], tenant, exportedAt)).get(subject),
  );
  if (events === undefined || events.length === 0) return { ok: false, error: { code: 'unknown' } };
  const records = groundsFromEvents(events).logs.map(({ record }) => record);
  return { ok: true, value: { schema: 'jalon.person/1', tenant, subject, exportedAt, records, events } };
}
