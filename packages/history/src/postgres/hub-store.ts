import type { GroundKind } from '../ground/ground.ts';
import type { HubStore, HubTransaction, KeptTombstone, Person, SeenDevice, Tombstone } from '../hub/hub-store.ts';
import { addMilliseconds } from '../milliseconds.ts';
import type { PostgresPool } from './connection.ts';
import { changesAfter, splitCursor } from './feed.ts';
import { hubTransaction } from './hub-transaction.ts';
import { inTenant, type Statement, type Within } from './in-tenant.ts';
import type { Key } from './keys.ts';
import { locksOf } from './locks.ts';
import { sortedSubjects } from './sorted-subjects.ts';

/** What a store on PostgreSQL needs. */
export interface PostgresOptions {
  /** Logged in as a member of `jalon_app`, never as the owner: row-level security holds it. */
  readonly pool: PostgresPool;
  /** Wraps the key of each person: 32 bytes, from `keyFromText`. Whoever loses it loses everything. */
  readonly masterKey: Key;
}

/** What a hub's store on PostgreSQL may need besides. */
export interface PostgresHubOptions extends PostgresOptions {
  /** Called in the transaction of each erasure, after it: what it writes is kept or undone with it, and where it fails nothing is erased. */
  readonly onErase?: (within: Within, tenant: string, tombstone: Tombstone) => Promise<void>;
}

/** The store of a hub on PostgreSQL, for every tenant of the database (`createTenant` makes one). Several servers may share it. */
export function postgresHubStore({ pool, masterKey, onErase }: PostgresHubOptions): HubStore {
  /** What was last written down of a device, by tenant and name. */
  const written = new Map<string, { readonly at: string; readonly pulledAt: string | null }>();

  return {
    transact: (tenant, people, work) =>
      begunAgain(() =>
        inTenant(pool, tenant, locksFor(tenant, people), (run, afterCommit) => {
          const transaction = hubTransaction(run, masterKey, tenant, people);
          return work(
            onErase === undefined ? transaction : telling(transaction, { run, afterCommit }, tenant, onErase),
          );
        }),
      ),

    changes: (tenant, since, limit) => changesAfter(pool, masterKey, tenant, since, limit),

    subjects: sortedSubjects(pool, masterKey),

    async seen(tenant, device, at, confirmed, since = null) {
      const name = JSON.stringify([tenant, device]);
      const last = written.get(name);
      const marks = confirmed.filter((mark) => MARK.test(mark)).map((mark) => Buffer.from(mark, 'hex'));
      const [epoch, pulled] = splitCursor(since) ?? [null, null];
      // A device that pushes its whole outbox speaks many times a second: the last of them is told within some seconds.
      const known = isJustBefore(last?.at, at) && (pulled === null || isJustBefore(last?.pulledAt, at));
      if (marks.length === 0 && known) return;
      await inTenant(pool, tenant, [], async (run) => {
        await run(SEEN, [tenant, device, at, epoch, pulled]);
        if (marks.length > 0) await run(CONFIRM, [tenant, marks, device, at]);
      });
      if (written.size >= WRITTEN_AT_MOST) written.clear();
      written.set(name, { at, pulledAt: pulled === null ? (last?.pulledAt ?? null) : at });
    },

    devices: (tenant) => inTenant(pool, tenant, [], (run) => run<SeenDevice>(DEVICES, [tenant])),

    tombstone: (tenant, mark) =>
      inTenant(pool, tenant, [], async (run) => {
        if (!MARK.test(mark)) return null;
        const [row] = await run<TombstoneRow>(TOMBSTONE, [tenant, Buffer.from(mark, 'hex')]);
        return row === undefined ? null : { ...row, mark };
      }),
  };
}

/**
 * Two batches that bring the same id for two people lock nothing in common: the index of ids lets one in, and the other begins again, to
 * find it there.
 */
async function begunAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = (error ?? {}) as { readonly code?: unknown };
      if (turn === TURNS || (code !== UNIQUE_VIOLATION && code !== DEADLOCK)) throw error;
    }
  }
}

function locksFor(tenant: string, people: readonly Person[]): readonly bigint[] {
  return locksOf(
    tenant,
    people.map(({ mark }) => mark),
  );
}

const TURNS = 3;
const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';

function telling(
  transaction: HubTransaction,
  within: Within,
  tenant: string,
  onErase: NonNullable<PostgresHubOptions['onErase']>,
): HubTransaction {
  return {
    ...transaction,
    async erase(person, tombstone) {
      await transaction.erase(person, tombstone);
      await onErase(within, tenant, tombstone);
    },
  };
}

function isJustBefore(last: string | null | undefined, at: string): boolean {
  return typeof last === 'string' && last <= at && at < addMilliseconds(last, OFTEN_MS);
}

const OFTEN_MS = 5_000;
const WRITTEN_AT_MOST = 10_000;
const MARK = /^[0-9a-f]{64}$/;

interface TombstoneRow extends Omit<KeptTombstone, 'mark'> {
  readonly groundKinds: readonly GroundKind[];
}

const SEEN: Statement = {
  name: 'jalon-seen',
  text: `
    INSERT INTO jalon.seen_devices AS d (tenant_id, device, first, last, pulled)
    VALUES ($1, $2, $3, $3, CASE WHEN (SELECT epoch FROM jalon.tenants WHERE id = $1) = $4 THEN $5::bigint END)
    ON CONFLICT (tenant_id, device) DO UPDATE
    SET last = greatest(d.last, excluded.last), pulled = greatest(d.pulled, excluded.pulled)`,
};

const CONFIRM: Statement = {
  name: 'jalon-confirm',
  text: `
    INSERT INTO jalon.confirmations (tenant_id, mark, device, at)
    SELECT $1, mark, $3, $4 FROM jalon.erasures WHERE tenant_id = $1 AND mark = ANY ($2::bytea[])
    ON CONFLICT DO NOTHING`,
};

const DEVICES: Statement = {
  name: 'jalon-devices',
  text: `SELECT device, first, last FROM jalon.seen_devices WHERE tenant_id = $1 ORDER BY device`,
};

const TOMBSTONE: Statement = {
  name: 'jalon-tombstone',
  text: `
    SELECT erased_at AS "erasedAt", actor, ground_kinds AS "groundKinds", times,
      coalesce((
        SELECT json_agg(json_build_object('device', c.device, 'at', c.at) ORDER BY c.at, c.device)
        FROM jalon.confirmations c WHERE c.tenant_id = $1 AND c.mark = $2
      ), '[]') AS confirmed
    FROM jalon.erasures WHERE tenant_id = $1 AND mark = $2`,
};
