import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { PostgresClient } from './connection.ts';

/** Where the migrations of this package are, for who runs them otherwise. */
export const MIGRATIONS: string = /* @__PURE__ */ fileURLToPath(
  /* @__PURE__ */ new URL('../../migrations', import.meta.url),
);

/** Who a server logs in as. */
export interface AppLogin {
  readonly user: string;
  readonly password: string;
}

/**
 * Brings a database up to date, and gives the server its login: neither owner nor superuser, and held by row-level security.
 *
 * `client` is connected as who will own the tables: somebody who may create roles. Where they own the database too, nobody else may
 * connect to it from then on, but superusers and whom they `GRANT CONNECT`: servers of several databases of one system share the role
 * that may read the tables. Servers that start together wait for each other. Safe to run at each start.
 */
export async function migrateDatabase(client: PostgresClient, login: AppLogin): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    await migrate(drizzle(client as never), {
      migrationsFolder: MIGRATIONS,
      migrationsSchema: 'jalon_migrations',
      migrationsTable: 'applied',
    });
    const user = client.escapeIdentifier(login.user);
    const found = await client.query(POWERS, [login.user]);
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${user} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE`);
    else if ((found.rows[0] as { readonly powerful: boolean }).powerful)
      throw new Error(`The role ${login.user} is there already, and row-level security would not hold it.`);
    await client.query(`ALTER ROLE ${user} PASSWORD ${client.escapeLiteral(login.password)}`);
    await client.query(`GRANT jalon_app TO ${user}`);
    // The roles belong to the whole database system: the server of another database is a member too, and must not come in here.
    const state = await client.query('SELECT current_database() AS name');
    const database = client.escapeIdentifier((state.rows[0] as { readonly name: string }).name);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${user}`);
    await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

const LOCK = 0x6a_61_6c_6f;
const POWERS = 'SELECT rolsuper OR rolbypassrls OR rolcreaterole AS powerful FROM pg_roles WHERE rolname = $1';
