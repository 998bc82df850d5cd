import { isDataKind } from '../event-kind.ts';
import type { HistoryEvent } from '../history-event.ts';
import { addMonths, isInstant } from '../instant.ts';
import type { HubResult, HubScope } from './hub-scope.ts';
import { peopleOf } from './people-of.ts';
import { sweep } from './sweep.ts';

/** What one page of the retention job did. */
export interface Retained {
  /** People looked at. */
  readonly people: number;
  /** Events deleted. */
  readonly deleted: number;
  /** Where the next page starts; null where this was the last. */
  readonly next: string | null;
}

/** Judges a page of people again, now that it is later, and lets go of proofs that are old enough. */
export async function retain(
  scope: HubScope,
  tenant: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<HubResult<Retained>> {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 1000) {
    return { ok: false, error: { code: 'invalid', field: 'limit', expected: 'a whole number from 1 to 1000' } };
  }
  const now = scope.clock();
  if (!isInstant(now)) return { ok: false, error: { code: 'clock-suspect' } };
  const subjects = await scope.store.subjects(tenant, after, limit);
  const people = await peopleOf(scope, tenant, subjects);
  const deleted = await scope.store.transact(tenant, people, async (transaction) => {
    const before = count(await transaction.read(subjects));
    const left = await sweep(transaction, subjects, tenant, now);
    const proofs = [...left].filter(([, events]) => isOldProof(events, now, scope.proofMonths));
    const gone = proofs.map(([subject, events]) => ({ subject, ids: events.map(({ id }) => id) }));
    if (gone.length > 0) await transaction.retract(gone);
    return before - count(left) + count(new Map(proofs));
  });
  return { ok: true, value: { people: subjects.length, deleted, next: subjects.at(limit - 1) ?? null } };
}

/** Only grounds are left, and nothing has happened to them for long. */
function isOldProof(events: readonly HistoryEvent[], now: string, months: number): boolean {
  const last = events.at(-1);
  return last !== undefined && !events.some(({ kind }) => isDataKind(kind)) && addMonths(last.at, months) <= now;
}

function count(kept: ReadonlyMap<string, readonly HistoryEvent[]>): number {
  return [...kept.values()].reduce((sum, events) => sum + events.length, 0);
}
