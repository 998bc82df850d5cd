import { personExport, type PersonExport } from '../export/person-export.ts';
import { isInstant } from '../instant.ts';
import type { HubResult, HubScope } from './hub-scope.ts';
import { isSubject, SUBJECT } from './is-subject.ts';
import { peopleOf } from './people-of.ts';
import { sweep } from './sweep.ts';

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
  return { ok: true, value: personExport({ tenant, subject }, events, exportedAt) };
}
