import { afterAll, beforeAll, describe } from 'vitest';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';
import { itIsAStore } from '../store.test-laws.ts';
import { newKey } from './keys.ts';
import { postgresStore } from './postgres-store.ts';
import { createTenant } from './tenants.ts';
import type { Store } from '../store.ts';

const masterKey = newKey();
let database: TestDatabase;
let made = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Each its own tenant, made when it is first used. */
function freshStore(): Store {
  made += 1;
  const tenant = `tenant-${made}`;
  const ready = database.admin((client) => createTenant(client, masterKey, { id: tenant, name: tenant }));
  const store = postgresStore({ pool: database.pool, masterKey, tenant });
  return {
    append: async (subject, events) => (await ready, store.append(subject, events)),
    read: async (subject) => (await ready, store.read(subject)),
    subjects: async () => (await ready, store.subjects()),
    erase: async (subject) => (await ready, store.erase(subject)),
    remove: async (subject, ids) => (await ready, store.remove!(subject, ids)),
  };
}

describe('the store on PostgreSQL', () => {
  itIsAStore(freshStore);
});
