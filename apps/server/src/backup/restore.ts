import { commit, runOf, type Run } from '@jalon/history/postgres';
import type { Client } from 'pg';
import { keysFileOf } from './backup.ts';
import type { ErasureLine, Ledger } from './ledger.ts';
import { readBackup } from './read-backup.ts';
import { TABLES } from './tables.ts';

/** What a restore brought back. */
export interface Restored {
  readonly tenants: readonly string[];
  readonly people: number;
  readonly events: number;
  /** People of the backup who were erased since, and stay so. */
  readonly erasedAgain: number;
  /** Devices of the backup that were revoked since, and stay so. */
  readonly revokedAgain: number;
}

/**
 * Fills an empty database from a backup, in one transaction, before any call is taken: first who was erased or revoked (in the backup and in
 * the ledgers written since), then the keys of the others, then only what those keys open. The log of changes gets another name, so that
 * devices send again what they have. What `tell` writes of it is kept or undone with it. Throws an error with one sentence where there is
 * something already.
 */
export async function restore(
  client: Client,
  file: string,
  options: {
    readonly keys?: string;
    readonly ledger: Ledger;
    readonly tell?: (run: Run, restored: Restored) => Promise<void>;
  },
): Promise<Restored> {
  const { keys = keysFileOf(file), ledger } = options;
  await client.query('BEGIN');
  try {
    await client.query('SET LOCAL ROLE jalon_keeper');
    const there = await client.query('SELECT 1 FROM jalon.tenants LIMIT 1');
    if (there.rows.length > 0) throw new Error('The database is not empty: a restore fills an empty one.');
    // Rows refer to others that come later in these files.
    const made = await fill(client, file, 'data', [
      'jalon.tenants',
      'jalon.devices',
      'jalon.seen_devices',
      'jalon_audit.entries',
    ]);
    await client.query('UPDATE jalon.tenants SET epoch = gen_random_uuid()::text');
    await client.query('UPDATE jalon.seen_devices SET pulled = NULL');
    let revokedAgain = 0;
    for (const { tenant, device, revokedAt } of ledger.revocations)
      revokedAgain += (await client.query(REVOKE, [tenant, device, revokedAt])).rowCount ?? 0;
    // Keys of before would leave out, unseen, whoever came since.
    await fill(client, keys, 'keys', ['jalon.erasures', 'jalon.confirmations'], made);
    for (const line of ledger.erasures) await client.query(ENTOMB, valuesOf(line));
    await fill(client, keys, 'keys', ['jalon.subjects']);
    const erased = await client.query(FORGET_ERASED);
    await fill(client, file, 'data', ['jalon.events', 'jalon.changes']);
    await client.query(TELL_ERASURES);
    const counts = await client.query<{ tenants: string[]; people: number; events: number }>(COUNTS);
    const { tenants = [], people = 0, events = 0 } = counts.rows[0] ?? {};
    const restored = { tenants, people, events, erasedAgain: erased.rowCount ?? 0, revokedAgain };
    await options.tell?.(runOf(client), restored);
    await commit(client);
    return restored;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Rows put in at a time. */
const AT_ONCE = 1_000;

/** Fills these tables; answers when the backup was made. */
async function fill(
  client: Client,
  file: string,
  which: 'data' | 'keys',
  tables: readonly string[],
  since: string = '',
): Promise<string> {
  let made = '';
  for await (const { table, rows, at } of readBackup(file, which, since)) {
    made = at;
    if (!tables.includes(table) || !TABLES.some(({ name }) => name === table)) continue;
    for (let begin = 0; begin < rows.length; begin += AT_ONCE) {
      await client.query(insertInto(table), [`[${rows.slice(begin, begin + AT_ONCE).join(',')}]`]);
    }
  }
  return made;
}

/** What devices pull is numbered anew, in the same order; what nobody can open any more is left out. */
function insertInto(table: string): string {
  const rows = `json_populate_recordset(NULL::${table}, $1::json)`;
  if (table === 'jalon.events')
    return `INSERT INTO jalon.events (tenant_id, id, scope, mark, at, kind, version, purpose, categories, payload, received_at)
      SELECT r.tenant_id, r.id, coalesce(r.scope, ''), r.mark, r.at, r.kind, r.version, r.purpose, r.categories, r.payload, r.received_at
      FROM ${rows} r JOIN jalon.subjects s USING (tenant_id, mark)`;
  if (table === 'jalon.changes')
    return `INSERT INTO jalon.changes (tenant_id, type, mark, ids)
      SELECT r.tenant_id, r.type, r.mark, r.ids FROM ${rows} r JOIN jalon.subjects s USING (tenant_id, mark)
      WHERE r.type = 'retract'`;
  return `INSERT INTO ${table} SELECT * FROM ${rows}`;
}

function valuesOf({ tenant, mark, erasedAt, actor, groundKinds, times }: ErasureLine): unknown[] {
  return [tenant, Buffer.from(mark, 'hex'), erasedAt, actor, groundKinds, times];
}

const REVOKE = `
  UPDATE jalon.devices SET revoked_at = $3::timestamptz WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL`;

const ENTOMB = `
  INSERT INTO jalon.erasures (tenant_id, mark, erased_at, actor, ground_kinds, times)
  SELECT $1, $2, $3, $4, $5, $6 WHERE EXISTS (SELECT FROM jalon.tenants WHERE id = $1) ON CONFLICT DO NOTHING`;

const FORGET_ERASED = `
  DELETE FROM jalon.subjects s USING jalon.erasures e WHERE e.tenant_id = s.tenant_id AND e.mark = s.mark`;

const TELL_ERASURES = `
  INSERT INTO jalon.changes (tenant_id, type, mark)
  SELECT tenant_id, 'erase', mark FROM jalon.erasures ORDER BY erased_at, mark`;

const COUNTS = `
  SELECT coalesce((SELECT array_agg(id ORDER BY id) FROM jalon.tenants), '{}') AS tenants,
    (SELECT count(*)::int FROM jalon.subjects) AS people, (SELECT count(*)::int FROM jalon.events) AS events`;
