import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { inject } from 'vitest';
import { startEmbedded } from './embedded/start-embedded.ts';
import { migrateDatabase } from './migrate-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the database of this run is, or will be once a test asks for it. */
    readonly postgresFolder: string;
  }
}

/** An empty database of ours on a real PostgreSQL, for one test file. */
export interface TestDatabase {
  /** As the server logs in. */
  readonly pool: Pool;
  readonly url: string;
  /** As the superuser, who owns the tables. */
  readonly adminUrl: string;
  readonly admin: <T>(work: (client: Client) => Promise<T>) => Promise<T>;
  /** Where the files of the whole database system are. */
  readonly folder: string;
  close(): Promise<void>;
}

const LOGIN = { user: 'jalon_test', password: 'jalon-test' } as const;

/** A new database, migrated; the first one starts PostgreSQL, without fsync: durability is tested elsewhere. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, folder } = await cluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await as(url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE jalon_template`));
  const adminUrl = url.replace(/\/postgres$/, `/${name}`);
  const appUrl = adminUrl.replace(/\/\/[^@]*@/, `//${LOGIN.user}:${LOGIN.password}@`);
  const pool = new Pool({ connectionString: appUrl, max: 8 });
  pool.on('error', () => undefined);
  return {
    pool,
    url: appUrl,
    adminUrl,
    folder,
    admin: (work) => as(adminUrl, work),
    close: () => pool.end(),
  };
}

/** The database system of this run, with a migrated database to copy; files of several workers wait for the first. */
async function cluster(): Promise<{ readonly url: string; readonly folder: string }> {
  const shared = inject('postgresFolder');
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  const lock = join(shared, 'lock');
  while (!taken(lock)) await wait(50);
  try {
    const folder = join(shared, 'cluster');
    const { url } = await startEmbedded({ folder, announce: () => undefined, forgetful: true });
    const ready = join(shared, 'ready');
    if (!existsSync(ready)) {
      await as(url, (client) => client.query('CREATE DATABASE jalon_template'));
      await as(url.replace(/\/postgres$/, '/jalon_template'), (client) => migrateDatabase(client, LOGIN));
      mkdirSync(ready);
    }
    return { url, folder };
  } finally {
    rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
