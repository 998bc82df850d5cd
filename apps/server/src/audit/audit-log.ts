import { createHmac } from 'node:crypto';
import { inTenant, keyFor, type Key, type Run, type Statement } from '@jalon/history/postgres';
import type { Pool } from 'pg';

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

/** What a look at the whole log found. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly last: string | null }
  /** The first entry that is not as it was written, or is missing. */
  | { readonly intact: false; readonly entries: number; readonly wrongAt: number };

/** An append-only log of a tenant, each entry sealed together with the one before. */
export interface AuditLog {
  append(tenant: string, fact: AuditFact): Promise<void>;
  /** Within a transaction that names the tenant: kept or undone with it. */
  appendWithin(run: Run, tenant: string, fact: AuditFact): Promise<void>;
  read(tenant: string, after: number, limit: number): Promise<readonly AuditEntry[]>;
  verify(tenant: string): Promise<AuditVerdict>;
  /** Lets go of what is older than twelve months; answers how many. */
  forget(tenant: string): Promise<number>;
}

/**
 * The log in the database. The seal is HMAC-SHA-256 under a key that comes from the master key: who can write in the database cannot
 * make another chain. `told` is given the end of the chain at each entry, to be kept elsewhere: it shows a log cut short.
 */
export function auditLog(options: {
  readonly pool: Pool;
  readonly masterKey: Key;
  readonly clock: () => string;
  readonly told?: (tenant: string, n: number, seal: string) => void;
}): AuditLog {
  const { pool, masterKey, clock, told } = options;
  const key = keyFor(masterKey, 'audit');

  async function appendWithin(run: Run, tenant: string, fact: AuditFact): Promise<void> {
    await run(LOCK, [`audit ${tenant}`]);
    const [last] = await run<{ n: string; seal: Buffer }>(LAST, [tenant]);
    const n = Number(last?.n ?? 0) + 1;
    const previous = last?.seal ?? BEGINNING;
    const at = clock();
    const details = JSON.stringify(fact.details);
    const seal = sealOf(key, tenant, { ...fact, n, at, details }, previous);
    await run(APPEND, [tenant, n, at, fact.actor, fact.action, fact.outcome, details, previous, seal]);
    told?.(tenant, n, seal.toString('hex'));
  }

  return {
    appendWithin,
    append: (tenant, fact) => inTenant(pool, tenant, [], (run) => appendWithin(run, tenant, fact)),

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

    verify: (tenant) =>
      inTenant(pool, tenant, [], async (run) => {
        let entries = 0;
        let expected: number | null = null;
        let previous: Buffer | null = null;
        for (;;) {
          const rows: readonly Row[] = await run<Row>(PAGE, [tenant, expected === null ? 0 : expected - 1, 1000]);
          for (const row of rows) {
            const n = Number(row.n);
            // What is older than twelve months is gone: the log may begin later than at 1, and then vouches for its own beginning.
            const before: Buffer = previous ?? (n === 1 ? BEGINNING : row.previous);
            const whole =
              (expected === null || n === expected) &&
              row.previous.equals(before) &&
              row.seal.equals(sealOf(key, tenant, { ...row, n }, before));
            if (!whole) return { intact: false, entries, wrongAt: expected ?? n };
            entries += 1;
            expected = n + 1;
            previous = row.seal;
          }
          if (rows.length < 1000) return { intact: true, entries, last: previous?.toString('hex') ?? null };
        }
      }),

    forget: (tenant) =>
      inTenant(pool, tenant, [], async (run) => Number((await run<{ n: string }>(FORGET, []))[0]?.n ?? 0)),
  };
}

interface Row {
  readonly n: string;
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly outcome: AuditFact['outcome'];
  readonly details: string;
  readonly previous: Buffer;
  readonly seal: Buffer;
}

function sealOf(
  key: Key,
  tenant: string,
  entry: { readonly n: number } & Readonly<Record<'at' | 'actor' | 'action' | 'outcome' | 'details', string>>,
  previous: Buffer,
): Buffer {
  const { n, at, actor, action, outcome, details } = entry;
  const text = JSON.stringify([tenant, n, at, actor, action, outcome, details, previous.toString('hex')]);
  return createHmac('sha256', key).update(text).digest();
}

const BEGINNING = Buffer.alloc(32);

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
const FORGET: Statement = { name: 'audit-forget', text: 'SELECT jalon_audit.forget() AS n' };
