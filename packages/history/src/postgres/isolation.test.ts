import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventOf } from '../store.test-laws.ts';
import { postgresHubStore } from './hub-store.ts';
import { inTenant } from './in-tenant.ts';
import { newKey } from './keys.ts';
import { markOf } from './mark.ts';
import { createTenant, markKeyOf, tenantIds } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

const masterKey = newKey();
let database: TestDatabase;
let tables: readonly string[];

beforeAll(async () => {
  database = await testDatabase();
  for (const id of ['town', 'village']) {
    await database.admin((client) => createTenant(client, masterKey, { id, name: id }));
    await fill(id);
  }
  tables = await database.admin(async (client) => {
    const found = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('jalon', 'jalon_audit') ORDER BY 1",
    );
    return found.rows.map(({ name }) => name);
  });
});
afterAll(() => database.close());

describe('one tenant of many in a database', () => {
  it('has a row in every table, so that what follows proves something', async () => {
    expect(tables).toHaveLength(9);
    for (const table of tables) {
      const rows = await database.admin((client) => client.query(`SELECT DISTINCT ${tenantOf(table)} FROM ${table}`));
      expect([table, rows.rows.length]).toEqual([table, 2]);
    }
  });

  it('sees its own rows and nobody else’s, in every table', async () => {
    for (const table of tables) {
      const seen = await asTenant('town', `SELECT ${tenantOf(table)} AS tenant FROM ${table}`);
      expect([table, ...new Set(seen.map(({ tenant }) => tenant))]).toEqual([table, 'town']);
    }
  });

  it('sees nothing where no tenant was named, or one that is not there', async () => {
    for (const table of tables) {
      const nameless = (await database.pool.query(`SELECT 1 FROM ${table}`)).rows;
      expect([table, ...nameless]).toEqual([table]);
      expect([table, ...(await asTenant('nowhere', `SELECT 1 FROM ${table}`))]).toEqual([table]);
      expect([table, ...(await asTenant('', `SELECT 1 FROM ${table}`))]).toEqual([table]);
    }
  });

  it('can neither change, delete nor write the rows of another', async () => {
    for (const table of tables) {
      const column = tenantOf(table);
      const before = await count(table, 'village');
      for (const statement of [
        `UPDATE ${table} SET ${column} = 'town' WHERE ${column} = 'village'`,
        `DELETE FROM ${table} WHERE ${column} = 'village'`,
      ]) {
        await asTenant('town', statement).catch(() => undefined);
      }
      expect([table, await count(table, 'village')]).toEqual([table, before]);
      const copy = `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table},
        (SELECT jsonb_agg(to_jsonb(t) || '{"${column}": "village"}') FROM ${table} t))`;
      await expect(asTenant('town', copy)).rejects.toThrow(/row-level security|permission denied/);
    }
  });

  it('is held even as the owner of the tables, and the login has no power', async () => {
    const state = await database.admin((client) =>
      client.query(
        `SELECT relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
         WHERE nspname IN ('jalon', 'jalon_audit') AND relkind = 'r' AND NOT (relrowsecurity AND relforcerowsecurity)`,
      ),
    );
    expect(state.rows).toEqual([]);
    const login = await database.pool.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         EXISTS (SELECT FROM pg_tables WHERE tableowner = current_user) AS owns FROM pg_roles WHERE rolname = current_user`,
    );
    expect(login.rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false },
    ]);
    await expect(database.pool.query('SET ROLE jalon_keeper')).rejects.toThrow('permission denied');
    await expect(database.pool.query('CREATE TABLE jalon.mine ()')).rejects.toThrow('permission denied');
  });

  it('keeps neither ids of people nor what they wrote in clear', async () => {
    for (const table of tables) {
      const rows = await database.admin((client) => client.query(`SELECT t::text FROM ${table} t`));
      const text = JSON.stringify(rows.rows);
      for (const clear of [
        'canary',
        'person-of-town',
        Buffer.from('canary').toString('hex'),
        Buffer.from('person-of-town').toString('hex'),
      ]) {
        expect([table, clear, text.includes(clear)]).toEqual([table, clear, false]);
      }
    }
  });

  it('its keys open nothing under another master key, nor in another tenant', async () => {
    await expect(markKeyOf(database.pool, newKey(), 'town')).rejects.toThrow('another master key');
    await expect(markKeyOf(database.pool, masterKey, 'nowhere')).rejects.toThrow('no such tenant');
    const other = postgresHubStore({ pool: database.pool, masterKey: newKey() });
    await expect(other.changes('town', null, 10)).rejects.toThrow('cannot be opened');
    await database.admin((client) =>
      client.query(
        `UPDATE jalon.events e SET payload = o.payload FROM jalon.events o WHERE e.tenant_id = 'village' AND o.tenant_id = 'town'`,
      ),
    );
    const store = postgresHubStore({ pool: database.pool, masterKey });
    await expect(store.changes('village', null, 10)).rejects.toThrow('cannot be opened');
    expect((await store.changes('town', null, 10)).changes).toHaveLength(3);
  });

  it('the list of tenants is all that crosses them', async () => {
    expect(await tenantIds(database.pool)).toEqual(['town', 'village']);
  });
});

/** One row at least in each table. */
async function fill(tenant: string): Promise<void> {
  const store = postgresHubStore({ pool: database.pool, masterKey });
  const key = await markKeyOf(database.pool, masterKey, tenant);
  const [kept, gone] = [`person-of-${tenant}`, `gone-of-${tenant}`].map((subject) => ({
    subject,
    mark: markOf(key, subject),
  })) as [Person, Person];
  await store.transact(tenant, [kept, gone], async (transaction) => {
    await transaction.insert([
      eventOf('a', { subject: kept.subject, payload: 'canary' }),
      eventOf('b', { subject: kept.subject }),
    ]);
    await transaction.retract([{ subject: kept.subject, ids: ['b'] }]);
    await transaction.erase(gone, { mark: gone.mark, erasedAt: AT, actor: 'actor', groundKinds: [], times: [] });
  });
  await store.seen(tenant, 'device', AT, [gone.mark]);
  await inTenant(database.pool, tenant, [], async (run) => {
    await run({ name: 'device', text: DEVICE }, [tenant]);
    await run({ name: 'audit', text: AUDIT }, [tenant]);
  });
}

interface Person {
  readonly subject: string;
  readonly mark: string;
}

const AT = '2026-03-04T09:00:00.000Z';
const DEVICE = `INSERT INTO jalon.devices (tenant_id, id, name, role, token_hash) VALUES ($1, 'd', 'd', 'mediator', '\\x00')`;
const AUDIT = `INSERT INTO jalon_audit.entries VALUES ($1, 1, '${AT}', 'a', 'b', 'ok', '{}', '\\x00', '\\x00')`;

function tenantOf(table: string): string {
  return table === 'jalon.tenants' ? 'id' : 'tenant_id';
}

function asTenant(tenant: string, text: string): Promise<readonly { readonly tenant?: string }[]> {
  return inTenant(database.pool, tenant, [], (run) => run({ name: '', text }, []));
}

async function count(table: string, tenant: string): Promise<number> {
  const found = await database.admin((client) =>
    client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${tenantOf(table)} = $1`, [tenant]),
  );
  return found.rows[0]?.n ?? 0;
}
