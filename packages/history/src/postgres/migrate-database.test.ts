import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateDatabase } from './migrate-database.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

let database: TestDatabase;
const run = randomBytes(4).toString('hex');
const login = (name: string): { readonly user: string; readonly password: string } => ({
  user: `login_${name}_${run}`,
  password: 'jalon-test',
});
const urlOf = (name: string): string => database.adminUrl.replace(/\/[^/]*$/, `/${name}_${run}`);
const asLogin = (name: string, user: string): string =>
  urlOf(name).replace(/\/\/[^@]*@/, `//${login(user).user}:${login(user).password}@`);

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

beforeAll(async () => {
  database = await testDatabase();
  for (const name of ['one', 'two']) {
    await database.admin((client) => client.query(`CREATE DATABASE ${name}_${run}`));
    await as(urlOf(name), (client) => migrateDatabase(client, login(name)));
    // At each start, and nothing changes.
    await as(urlOf(name), (client) => migrateDatabase(client, login(name)));
  }
});
afterAll(() => database.close());

describe('two databases of one system', () => {
  it.each([
    ['one', 'two'],
    ['two', 'one'],
  ])('%s is open to its server, and not to that of %s', async (own, other) => {
    const count = 'SELECT count(*)::int AS n FROM jalon.tenants';
    expect((await as(asLogin(own, own), (client) => client.query(count))).rows).toEqual([{ n: 0 }]);
    await expect(as(asLogin(own, other), (client) => client.query(count))).rejects.toThrow('permission denied');
  });
});
