import type { HubScope } from './hub-scope.ts';
import type { Tombstone } from './hub-store.ts';
import { peopleOf } from './people-of.ts';

/**
 * After a restore: erases again everybody who was erased since the backup. To be done before any device is let in.
 * Answers how many people of the backup were erased.
 */
export async function replayErasures(
  scope: Pick<HubScope, 'store' | 'mark' | 'markKey'>,
  tenant: string,
  ledger: readonly Tombstone[],
): Promise<number> {
  const left = new Map(ledger.map((tombstone) => [tombstone.mark, tombstone]));
  let erased = 0;
  let after: string | null = null;
  do {
    const subjects: readonly string[] = await scope.store.subjects(tenant, after, PAGE);
    for (const person of await peopleOf(scope, tenant, subjects)) {
      const tombstone = left.get(person.mark);
      if (tombstone === undefined) continue;
      await scope.store.transact(tenant, [person], (transaction) => transaction.erase(person, tombstone));
      left.delete(person.mark);
      erased += 1;
    }
    after = subjects.at(PAGE - 1) ?? null;
  } while (after !== null);
  for (const tombstone of left.values()) {
    const person = { subject: '', mark: tombstone.mark };
    await scope.store.transact(tenant, [person], (transaction) => transaction.erase(person, tombstone));
  }
  return erased;
}

/** People looked at in one step. */
const PAGE = 1000;
