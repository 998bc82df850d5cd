import { checkEvents } from '../check-events.ts';
import { versionRefusal } from '../hub/version-refusal.ts';
import { readRecords } from '../read-records.ts';
import type { Store, StoreError, StoreResult } from '../store.ts';
import { hubTransaction } from './hub-transaction.ts';
import { inTenant, type Run, type Statement } from './in-tenant.ts';
import type { PostgresOptions } from './hub-store.ts';
import { locksOf } from './locks.ts';
import { markOf } from './mark.ts';
import { personKey, type PersonRow } from './person-key.ts';
import { eventFromRow, type EventRow } from './sealed-event.ts';
import { sortedSubjects } from './sorted-subjects.ts';
import { isStorable } from './storable.ts';
import { markKeyOf } from './tenants.ts';

/** Where the history of one tenant is. */
export interface PostgresStoreOptions extends PostgresOptions {
  /** As `createTenant` made it. */
  readonly tenant: string;
}

/**
 * A store on the same tables as `postgresHubStore`: what is written here is pulled by devices, what is removed is retracted from
 * them. To erase somebody from devices too, erase them through the hub.
 */
export function postgresStore({ pool, masterKey, tenant }: PostgresStoreOptions): Store {
  const subjectsOf = sortedSubjects(pool, masterKey);
  let markKey: Promise<string> | null = null;

  /** A transaction with this subject locked. */
  async function locked<T>(subject: string, work: (run: Run, mark: string) => Promise<T>): Promise<T> {
    markKey ??= markKeyOf(pool, masterKey, tenant);
    const key = await markKey.catch((error: unknown) => {
      markKey = null;
      throw error;
    });
    const mark = markOf(key, subject);
    return inTenant(pool, tenant, locksOf(tenant, [mark]), (run) => work(run, mark));
  }

  return {
    append: (subject, events) =>
      attempt(() =>
        locked(subject, async (run, mark) => {
          const ids = events.map(({ id }) => id).filter((id) => typeof id === 'string');
          if (!ids.every(isStorable)) return { ok: false, error: { code: 'invalid', ...STORABLE } };
          const there = await run<{ id: string }>(THERE, [tenant, Buffer.from(mark, 'hex'), ids]);
          const error = checkEvents(subject, events, (id) => there.some((row) => row.id === id));
          if (error !== null) return { ok: false, error };
          const wrong = events.map(versionRefusal).find((one) => one !== null);
          if (wrong !== undefined) return { ok: false, error: { code: 'invalid', ...wrong } };
          await hubTransaction(run, masterKey, tenant, [{ subject, mark }], 'by-person').insert(events);
          return DONE;
        }),
      ),

    read: (subject) =>
      attempt(() =>
        locked(subject, async (run, mark) => {
          const rows = await run<EventRow & PersonRow>(RECORDS, [tenant, Buffer.from(mark, 'hex')]);
          const first = rows[0];
          if (first === undefined) return { ok: true, value: [] };
          const { key } = personKey(masterKey, tenant, first);
          return readRecords(
            subject,
            rows.map((row) => [row.id, eventFromRow(tenant, key, subject, row) ?? { kind: row.kind }] as const),
          );
        }),
      ),

    subjects: () => attempt(async () => ({ ok: true, value: await subjectsOf(tenant, null, Number.MAX_SAFE_INTEGER) })),

    erase: (subject) =>
      attempt(() =>
        locked(subject, async (run, mark) => {
          for (const statement of FORGET) await run(statement, [tenant, Buffer.from(mark, 'hex')]);
          return DONE;
        }),
      ),

    remove: (subject, ids) =>
      attempt(() =>
        locked(subject, async (run, mark) => {
          const there = await run<{ id: string }>(THERE, [tenant, Buffer.from(mark, 'hex'), ids.filter(isStorable)]);
          const transaction = hubTransaction(run, masterKey, tenant, [{ subject, mark }]);
          await transaction.retract([{ subject, ids: there.map(({ id }) => id) }]);
          return DONE;
        }),
      ),
  };
}

const STORABLE = { field: 'id', expected: 'whole characters, without U+0000' } as const;
const DONE: StoreResult<void> = { ok: true, value: undefined };

/** No room (SQLSTATE class 53) is `full`; anything else that fails, `unavailable`. */
async function attempt<T>(work: () => Promise<StoreResult<T>>): Promise<StoreResult<T>> {
  try {
    return await work();
  } catch (error) {
    const state = (error as { readonly code?: unknown } | null)?.code;
    const code: StoreError['code'] = state === '53100' || state === '53200' ? 'full' : 'unavailable';
    return { ok: false, error: { code } };
  }
}

const THERE: Statement = {
  name: 'jalon-there',
  text: `SELECT id FROM jalon.events WHERE tenant_id = $1 AND mark = $2 AND id = ANY ($3::text[])`,
};

const RECORDS: Statement = {
  name: 'jalon-records',
  text: `
    SELECT e.id, e.at, e.kind, e.version, e.purpose, e.categories, e.payload, s.mark, s.wrapped_key, s.sealed_id
    FROM jalon.events e JOIN jalon.subjects s ON s.tenant_id = e.tenant_id AND s.mark = e.mark
    WHERE e.tenant_id = $1 AND e.mark = $2`,
};

const FORGET: readonly Statement[] = [
  { name: 'jalon-forget-changes', text: `DELETE FROM jalon.changes WHERE tenant_id = $1 AND mark = $2` },
  { name: 'jalon-forget-events', text: `DELETE FROM jalon.events WHERE tenant_id = $1 AND mark = $2` },
  { name: 'jalon-forget-key', text: `DELETE FROM jalon.subjects WHERE tenant_id = $1 AND mark = $2` },
];
