import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeLaws } from '../conformance/store-laws.ts';
import { eventOf, itHolds } from '../store.test-laws.ts';
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

  it('names the version that a row cannot hold', async () => {
    await database.admin((client) => createTenant(client, masterKey, { id: 'late', name: 'late' }));
    const store = postgresStore({ pool: database.pool, masterKey, tenant: 'late' });
    const last = eventOf('a', { version: 2 ** 31 - 1 });
    expect(await store.append('anna', [eventOf('b', { version: 2 ** 31 })])).toMatchObject({
      error: { code: 'invalid', field: 'version' },
    });
    expect(await store.append('anna', [last])).toMatchObject({ ok: true });
    expect(await store.read('anna')).toEqual({ ok: true, value: [last] });
  });
});
