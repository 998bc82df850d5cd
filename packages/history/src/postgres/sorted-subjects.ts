import { setImmediate as breathe } from 'node:timers/promises';
import type { PostgresPool } from './connection.ts';
import { inTenant, type Statement } from './in-tenant.ts';
import type { Key } from './keys.ts';
import { personKey, type PersonRow } from './person-key.ts';

/** How many ids are opened before others have their turn. */
const AT_ONCE = 500;

/**
 * Ids of the people of a tenant, sorted, page by page. They are sealed, so the database cannot sort them: the first page opens all of
 * them (some ten microseconds each), the following ones read on in the same list; whoever comes meanwhile is in the next one.
 */
export function sortedSubjects(
  pool: PostgresPool,
  master: Key,
): (tenant: string, after: string | null, limit: number) => Promise<readonly string[]> {
  const lists = new Map<string, readonly string[]>();

  async function all(tenant: string): Promise<readonly string[]> {
    const rows = await inTenant(pool, tenant, [], (run) => run<PersonRow>(SUBJECTS, [tenant]));
    const ids: string[] = [];
    for (const row of rows) {
      ids.push(personKey(master, tenant, row).subject);
      if (ids.length % AT_ONCE === 0) await breathe();
    }
    return ids.toSorted();
  }

  return async (tenant, after, limit) => {
    const list = (after === null ? undefined : lists.get(tenant)) ?? (await all(tenant));
    const begin = after === null ? 0 : firstAfter(list, after);
    const page = list.slice(begin, begin + limit);
    if (begin + limit < list.length) lists.set(tenant, list);
    else lists.delete(tenant);
    return page;
  };
}

/** Where the texts after this one begin in a sorted list. */
function firstAfter(list: readonly string[], text: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SUBJECTS: Statement = {
  name: 'jalon-subjects',
  text: `SELECT mark, wrapped_key, sealed_id FROM jalon.subjects WHERE tenant_id = $1 AND last_contact IS NOT NULL`,
};
