import { inTenant, keyFor, type Key, type Run, type Statement, type Within } from '@jalon/history/postgres';
import type { Pool } from 'pg';
import { BEGINNING, chainWalk, sealOf, type Row } from './chain.ts';

/** Something that was done, or was refused. Never what anybody wrote. */
export interface AuditFact {
  /** The device, or `server`. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly outcome: 'done' | 'denied';
  /** A mark, a device, a count, a setting: nothing else. */
  readonly details: Readonly<Record<string, string | number | null>>;
}

/** Everything that is written down. */
export type AuditAction =
  | 'pull'
  | 'grounds'
  | 'erase'
  | 'certificate'
  | 'export'
  | 'device-enrol'
  | 'device-list'
  | 'device-revoke'
  | 'retention-read'
  | 'retention-set'
  | 'retention-run'
  | 'audit-read'
  | 'audit-verify'
  | 'audit-forget'
  | 'tenant-create'
  | 'push'
  | 'restore';

/** One line of the log. */
export interface AuditEntry extends AuditFact {
  /** From 1, without gaps. */
  readonly n: number;
  /** An instant. */
  readonly at: string;
  /** Of this entry and, through it, of all before: 64 hexadecimal digits. */
  readonly seal: string;
}

/** An end of the log that somebody noted outside the database. */
export interface NotedEnd {
  /** Of the entry that was the last then. */
  readonly n: number;
  /** Its seal, or the first 16 digits of it or more. */
  readonly seal: string;
}

/** What a look at the whole log found. */
export type AuditVerdict =
  | {
      readonly intact: true;
      readonly entries: number;
      /** The last one. */
      readonly n: number;
      readonly seal: string;
      /** Whether the end that was noted is in it; false where it is of before what is kept, and nothing can be said of it. */
      readonly noted?: boolean;
    }
  /** The first entry that is not as it was written, or is missing. */
  | { readonly intact: false; readonly entries: number; readonly wrongAt: number };

/** An append-only log of a tenant, each entry sealed together with the one before. */
export interface AuditLog {
  append(tenant: string, fact: AuditFact): Promise<void>;
  /** Within a transaction that names the tenant: kept or undone with it. */
  appendWithin(within: Within, tenant: string, fact: AuditFact): Promise<void>;
  /** A transaction and the entries that tell of it, which are kept or undone together. */
  transact<T>(tenant: string, work: (run: Run, tell: (fact: AuditFact) => Promise<void>) => Promise<T>): Promise<T>;
  read(tenant: string, after: number, limit: number): Promise<readonly AuditEntry[]>;
  /**
   * The log begins at 1, or where an entry of its own says that it was let go up to; whoever owns the database can cut its end all the same,
   * or empty it and let it begin anew: it shows against an end that was noted outside.
   */
  verify(tenant: string, noted?: NotedEnd): Promise<AuditVerdict>;
  /** Lets go of the beginning, as far as it is older than twelve months, and writes which entry is the first kept; answers how many went. */
  forget(tenant: string): Promise<number>;
}

/**
 * The log in the database. The seal is HMAC-SHA-256 under a key that comes from the master key: who can write in the database cannot
 * make another chain. `told` is given the end of the chain once each entry is kept, to be noted elsewhere.
 */
export function auditLog(options: {
  readonly pool: Pool;
  readonly masterKey: Key;
  readonly clock: () => string;
  readonly told?: (tenant: string, n: number, seal: string) => void;
}): AuditLog {
  const { pool, masterKey, clock, told } = options;
  const key = keyFor(masterKey, 'audit');

  /** Who holds it writes the next entry. */
  async function lastOf(run: Run, tenant: string): Promise<{ readonly n: number; readonly seal: Buffer }> {
    await run(LOCK, [`audit ${tenant}`]);
    const [last] = await run<{ n: string; seal: Buffer }>(LAST, [tenant]);
    return last === undefined ? { n: 0, seal: BEGINNING } : { n: Number(last.n), seal: last.seal };
  }

  async function appendWithin({ run, afterCommit }: Within, tenant: string, fact: AuditFact): Promise<void> {
    const last = await lastOf(run, tenant);
    const n = last.n + 1;
    const at = clock();
    const details = JSON.stringify(fact.details);
    const seal = sealOf(key, tenant, { ...fact, n, at, details }, last.seal);
    await run(APPEND, [tenant, n, at, fact.actor, fact.action, fact.outcome, details, last.seal, seal]);
    afterCommit(() => told?.(tenant, n, seal.toString('hex')));
  }

  function transact<T>(
    tenant: string,
    work: (run: Run, tell: (fact: AuditFact) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    return inTenant(pool, tenant, [], (run, afterCommit) =>
      work(run, (fact) => appendWithin({ run, afterCommit }, tenant, fact)),
    );
  }

  return {
    appendWithin,
    transact,
    append: (tenant, fact) => transact(tenant, (_, tell) => tell(fact)),

    read: (tenant, after, limit) =>
      inTenant(pool, tenant, [], async (run) => {
        const rows = await run<Row>(PAGE, [tenant, after, limit]);
        return rows.map(({ n, at, actor, action, outcome, details, seal }) => ({
          n: Number(n),
          at,
          actor,
          action,
          outcome,
          details: JSON.parse(details) as AuditFact['details'],
          seal: seal.toString('hex'),
        }));
      }),

    verify: (tenant, noted) =>
      inTenant(pool, tenant, [], async (run) => {
        // Nothing is let go of meanwhile.
        await run(LOCK, [`audit forget ${tenant}`]);
        const walk = chainWalk(key, tenant, noted);
        for (let after = Number.MIN_SAFE_INTEGER; ;) {
          const rows: readonly Row[] = await run<Row>(PAGE, [tenant, after, PAGE_SIZE]);
          for (const row of rows) if (!walk.takes(row)) return walk.verdict();
          if (rows.length < PAGE_SIZE) return walk.verdict();
          after = Number(rows.at(-1)!.n);
        }
      }),

    forget: (tenant) =>
      transact(tenant, async (run, tell) => {
        await run(LOCK, [`audit forget ${tenant}`]);
        const last = await lastOf(run, tenant);
        const [kept] = await run<{ n: string; previous: Buffer }>(FIRST_KEPT, [tenant]);
        // Where all are old, the first kept is the entry that says so.
        const first = kept === undefined ? last.n + 1 : Number(kept.n);
        const [old] = await run<{ n: string }>(OLD, [tenant, first]);
        const entries = Number(old?.n ?? 0);
        if (entries === 0) return 0;
        const before = (kept?.previous ?? last.seal).toString('hex');
        await tell({
          actor: 'server',
          action: 'audit-forget',
          outcome: 'done',
          details: { first, before, entries },
        });
        const [gone] = await run<{ n: string }>(FORGET, [first]);
        if (Number(gone?.n) !== entries) throw new Error('The audit log was not let go of as it was written.');
        return entries;
      }),
  };
}

const PAGE_SIZE = 1000;

const LOCK: Statement = { name: 'audit-lock', text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))' };
const LAST: Statement = {
  name: 'audit-last',
  text: 'SELECT n, seal FROM jalon_audit.entries WHERE tenant_id = $1 ORDER BY n DESC LIMIT 1',
};
const APPEND: Statement = {
  name: 'audit-append',
  text: `
    INSERT INTO jalon_audit.entries (tenant_id, n, at, actor, action, outcome, details, previous, seal)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const PAGE: Statement = {
  name: 'audit-page',
  text: `
    SELECT n, at, actor, action, outcome, details, previous, seal FROM jalon_audit.entries
    WHERE tenant_id = $1 AND n > $2 ORDER BY n LIMIT $3`,
};
const FIRST_KEPT: Statement = {
  name: 'audit-first-kept',
  text: `
    SELECT n, previous FROM jalon_audit.entries
    WHERE tenant_id = $1 AND at::timestamptz >= now() - interval '12 months' ORDER BY n LIMIT 1`,
};
const OLD: Statement = {
  name: 'audit-old',
  text: 'SELECT count(*) AS n FROM jalon_audit.entries WHERE tenant_id = $1 AND n < $2',
};
const FORGET: Statement = { name: 'audit-forget', text: 'SELECT jalon_audit.forget($1) AS n' };
