import { isDataKind } from '@jalon/history';
import type { Hub, HubStore } from '@jalon/history/hub';
import { inTenant, letGoOfEmptied, markOf, tenantIds } from '@jalon/history/postgres';
import type { Pool } from 'pg';
import type { AuditLog } from '../audit/audit-log.ts';
import { monthsBefore } from './months-before.ts';
import { retentionMonths } from './retention-setting.ts';

/** What the job did for one tenant. */
export interface RetentionRun {
  readonly tenant: string;
  readonly people: number;
  readonly deleted: number;
  /** Whether another server was doing it. */
  readonly skipped: boolean;
}

/** What the job needs. */
export interface RetentionScope {
  readonly pool: Pool;
  readonly hub: Hub;
  readonly store: HubStore;
  readonly audit: AuditLog;
  readonly markKey: (tenant: string) => Promise<string>;
  readonly clock: () => string;
}

/**
 * Judges everybody of every tenant again by the rules that devices have too, then lets go of what is older than the setting of the
 * tenant, then of people of whom nothing is left and of whom every device knows it, then of what is too old in the audit log. Several servers may call it: one does it. Where it fails for a tenant, the others
 * have theirs, then an error is thrown.
 */
export async function runRetention(scope: RetentionScope): Promise<readonly RetentionRun[]> {
  const runs: RetentionRun[] = [];
  const failed: unknown[] = [];
  for (const tenant of await tenantIds(scope.pool)) {
    try {
      runs.push(await runForTenant(scope, tenant));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `The retention failed for ${failed.length} tenants.`);
  return runs;
}

async function runForTenant(scope: RetentionScope, tenant: string): Promise<RetentionRun> {
  const { pool, hub, audit } = scope;
  const client = await pool.connect();
  try {
    const locked = await client.query<{ locked: boolean }>(TRY_LOCK, [`retention ${tenant}`]);
    if (locked.rows[0]?.locked !== true) return { tenant, people: 0, deleted: 0, skipped: true };
    let [people, deleted, after]: [number, number, string | null] = [0, 0, null];
    do {
      const page = await hub.retain(tenant, { after, limit: PAGE });
      if (!page.ok) throw new Error(`The retention of ${tenant} could not be judged: ${page.error.code}.`);
      people += page.value.people;
      deleted += page.value.deleted;
      after = page.value.next;
    } while (after !== null);
    deleted += await beyondSetting(scope, tenant);
    const emptied = await letGoOfEmptied(pool, tenant);
    const auditForgotten = await audit.forget(tenant);
    const details = { people, deleted, emptied, auditForgotten };
    await audit.append(tenant, { actor: 'server', action: 'retention-run', outcome: 'done', details });
    return { tenant, people, deleted, skipped: false };
  } finally {
    await client.query(UNLOCK, [`retention ${tenant}`]).catch(() => undefined);
    client.release();
  }
}

/** People last met before the setting of the tenant: their data go, whatever their grounds say; what they were told stays as a proof. */
async function beyondSetting({ pool, store, markKey, clock }: RetentionScope, tenant: string): Promise<number> {
  const months = await inTenant(pool, tenant, [], (run) => retentionMonths(run, tenant));
  const limit = monthsBefore(clock(), months);
  const key = await markKey(tenant);
  let [deleted, after]: [number, string | null] = [0, null];
  do {
    const subjects: readonly string[] = await store.subjects(tenant, after, PAGE);
    const people = subjects.map((subject) => ({ subject, mark: markOf(key, subject) }));
    deleted += await store.transact(tenant, people, async (transaction) => {
      const standings = await transaction.standings();
      const old = subjects.filter((subject) => {
        const last = standings.get(subject)?.lastContact;
        return last !== null && last !== undefined && last <= limit;
      });
      if (old.length === 0) return 0;
      const kept = await transaction.read(old);
      const gone = [...kept]
        .map(([subject, events]) => ({
          subject,
          ids: events.flatMap(({ id, kind }) => (isDataKind(kind) ? [id] : [])),
        }))
        .filter(({ ids }) => ids.length > 0);
      if (gone.length > 0) await transaction.retract(gone);
      return gone.reduce((sum, { ids }) => sum + ids.length, 0);
    });
    after = subjects.at(PAGE - 1) ?? null;
  } while (after !== null);
  return deleted;
}

/** People judged in one transaction. */
const PAGE = 200;

const TRY_LOCK = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked';
const UNLOCK = 'SELECT pg_advisory_unlock(hashtextextended($1, 0))';
