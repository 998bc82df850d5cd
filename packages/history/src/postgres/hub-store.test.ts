import { afterAll, beforeAll, describe } from 'vitest';
import { hubStoreLaws } from '../conformance/hub-store-laws.ts';
import type { HubStore } from '../hub/hub-store.ts';
import { itHolds } from '../store.test-laws.ts';
import { postgresHubStore } from './hub-store.ts';
import { newKey } from './keys.ts';
import { createTenant } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

const masterKey = newKey();
let database: TestDatabase;
let made = 0;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('postgresHubStore', () => {
  itHolds(hubStoreLaws(), async () => {
    made += 1;
    const prefix = `${made}-`;
    await database.admin(async (client) => {
      for (const name of ['town', 'village']) await createTenant(client, masterKey, { id: prefix + name, name });
    });
    return within(prefix, postgresHubStore({ pool: database.pool, masterKey }));
  });
});

/** Each law has tenants of its own in the one database. */
function within(prefix: string, store: HubStore): HubStore {
  return {
    transact: (tenant, people, work) => store.transact(prefix + tenant, people, work),
    changes: (tenant, since, limit) => store.changes(prefix + tenant, since, limit),
    subjects: (tenant, after, limit) => store.subjects(prefix + tenant, after, limit),
    seen: (tenant, device, at, confirmed) => store.seen(prefix + tenant, device, at, confirmed),
    devices: (tenant) => store.devices(prefix + tenant),
    tombstone: (tenant, mark) => store.tombstone(prefix + tenant, mark),
  };
}
