import type { PostgresClient, PostgresPool } from './connection.ts';
import { commit, inTenant, runOf, type Run, type Statement } from './in-tenant.ts';
import { contextOf, newKey, open, seal, type Key } from './keys.ts';

/**
 * Makes a tenant. `client` is connected as who ran the migrations: the server itself cannot. False where there is one of this id. What
 * `first` writes of a tenant that was made is kept or undone with it.
 */
export async function createTenant(
  client: PostgresClient,
  masterKey: Key,
  tenant: { readonly id: string; readonly name: string },
  first?: (run: Run) => Promise<void>,
): Promise<boolean> {
  const wrapped = seal(masterKey, contextOf('marks', tenant.id), newKey());
  await client.query('BEGIN');
  try {
    await client.query('SET LOCAL ROLE jalon_keeper');
    const made = await client.query(
      'INSERT INTO jalon.tenants (id, name, mark_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [tenant.id, tenant.name, wrapped],
    );
    if (made.rowCount === 1 && first !== undefined) await first(runOf(client));
    await commit(client);
    return made.rowCount === 1;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Every tenant's id, sorted. */
export async function tenantIds(pool: PostgresPool): Promise<readonly string[]> {
  const found = await pool.query('SELECT jalon.tenant_ids() AS id');
  return (found.rows as readonly { readonly id: string }[]).map(({ id }) => id);
}

/** With which the people of a tenant are marked: 64 hexadecimal digits. It never changes. Rejects where there is no such tenant. */
export function markKeyOf(pool: PostgresPool, masterKey: Key, tenant: string): Promise<string> {
  return inTenant(pool, tenant, [], async (run) => {
    const [row] = await run<{ mark_key: Buffer }>(MARK_KEY, [tenant]);
    if (row === undefined) throw new Error('There is no such tenant.');
    const key = open(masterKey, contextOf('marks', tenant), row.mark_key);
    if (key === null) throw new Error('The keys in the database were wrapped by another master key.');
    return Buffer.from(key).toString('hex');
  });
}

const MARK_KEY: Statement = { name: 'jalon-mark-key', text: 'SELECT mark_key FROM jalon.tenants WHERE id = $1' };
