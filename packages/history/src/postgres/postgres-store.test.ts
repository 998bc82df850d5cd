import { afterAll, beforeAll, describe } from 'vitest';
import { storeLaws } from '../conformance/store-laws.ts';
import { itHolds } from '../store.test-laws.ts';
import { newKey } from './keys.ts';
import { postgresStore } from './postgres-store.ts';
import { createTenant } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

const masterKey = newKey();
let database: TestDatabase;
let made = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('postgresStore', () => {
  itHolds(storeLaws(), async () => {
    made += 1;
    const tenant = `tenant-${made}`;
    await database.admin((client) => createTenant(client, masterKey, { id: tenant, name: tenant }));
    return postgresStore({ pool: database.pool, masterKey, tenant });
  });
});
