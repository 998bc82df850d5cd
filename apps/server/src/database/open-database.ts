import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { migrateDatabase, startEmbedded, type Embedded } from '@jalon/history/postgres';
import { Client, Pool } from 'pg';
import type { Config } from '../config/read-config.ts';
import { loginName } from './login-name.ts';

/** A database that is up to date, as the server may use it. */
export interface Database {
  /** Logged in without any power: row-level security holds it. */
  readonly pool: Pool;
  /** Runs something as the owner of the tables: new tenants, backup, restore. Throws an error with one sentence where nobody may. */
  asOwner<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** Where it is, without password. */
  readonly place: string;
  /** Of the embedded database; null where there is none. */
  readonly embedded: Embedded | null;
  close(): Promise<void>;
}

/** Reaches the database, or starts the embedded one; brings it up to date where the login may. Throws an error with one sentence. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'folder' | 'masterKey'>,
  announce: (sentence: string) => void,
  options: {
    readonly connections?: number;
    /** False: the login of the server is left as it is, and `pool` is the owner's. */
    readonly login?: boolean;
  } = {},
): Promise<Database> {
  const embedded =
    config.databaseUrl === null ? await startEmbedded({ folder: join(config.folder, 'pg'), announce }) : null;
  const url = embedded === null ? config.databaseUrl! : await ownDatabase(embedded.url);
  const { hostname, port, pathname } = new URL(url);
  const state = await asLogin(url, stateOf);
  let appUrl = url;
  if (state.owner && options.login !== false) {
    const login = {
      user: loginName(state.database),
      password: createHmac('sha256', config.masterKey).update(`login ${state.database}`).digest('base64url'),
    };
    await asLogin(url, (client) => migrateDatabase(client, login));
    const app = new URL(url);
    app.username = login.user;
    app.password = login.password;
    appUrl = app.href;
  } else if (state.bypass && !state.owner) {
    throw new Error('DATABASE_URL logs in as somebody whom row-level security does not hold: use another role.');
  } else if (!state.migrated) {
    throw new Error(
      'The database has no tables yet, and this login may not make them: run "migrate" once as a role that may create roles.',
    );
  }
  const pool = new Pool({
    connectionString: appUrl,
    max: options.connections ?? 10,
    idleTimeoutMillis: 0, // whoever else stops the embedded database sees that it is used
    application_name: 'jalon',
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A connection that breaks while nobody uses it is not the end: the next one is opened when it is needed.
  pool.on('error', () => undefined);
  return {
    pool,
    place: embedded === null ? `${hostname}:${port || '5432'}${pathname}` : embedded.folder,
    embedded,
    asOwner: (work) => {
      if (state.owner) return asLogin(url, work);
      throw new Error('This takes a DATABASE_URL whose role owns the tables and may create roles.');
    },
    async close() {
      await pool.end();
      await embedded?.stop();
    },
  };
}

interface LoginState {
  readonly database: string;
  /** Whether it may create roles, and so bring the database up to date. */
  readonly owner: boolean;
  readonly bypass: boolean;
  readonly migrated: boolean;
}

async function stateOf(client: Client): Promise<LoginState> {
  const found = await client.query<LoginState>(
    `SELECT current_database() AS database, rolsuper OR rolcreaterole AS owner, rolbypassrls AS bypass,
       to_regclass('jalon.events') IS NOT NULL AS migrated
     FROM pg_roles WHERE rolname = current_user`,
  );
  return found.rows[0]!;
}

/** The address of our database in the embedded system, made where it is not there. */
async function ownDatabase(adminUrl: string): Promise<string> {
  await asLogin(adminUrl, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'jalon'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE jalon');
  });
  return adminUrl.replace(/\/postgres$/, '/jalon');
}

async function asLogin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'jalon-owner',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { code = 'unknown' } = error as { readonly code?: string };
    throw new Error(`The database at ${new URL(url).host} does not answer (${code}).`, { cause: error });
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
