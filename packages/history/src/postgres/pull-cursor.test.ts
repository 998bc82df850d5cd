import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventOf } from '../store.test-laws.ts';
import { postgresHubStore } from './hub-store.ts';
import { inTenant } from './in-tenant.ts';
import { newKey } from './keys.ts';
import { markOf } from './mark.ts';
import { createTenant } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

const masterKey = newKey();
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.admin((client) => createTenant(client, masterKey, { id: 'town', name: 'Town' }));
});
afterAll(() => database.close());

const PUSHES = 60;

describe('who pulls while others push', () => {
  it('is never passed by what commits late; by a bare sequence number it would be', async () => {
    const store = postgresHubStore({ pool: database.pool, masterKey });
    const ours = new Set<string>();
    const bare = new Set<string>();
    let cursor: string | null = null;
    let number = '0';

    async function pullBoth(): Promise<void> {
      const page = await store.changes('town', cursor, 1000);
      cursor = page.cursor;
      for (const change of page.changes) if (change.type === 'event') ours.add(change.event.id);
      const rows = await inTenant(database.pool, 'town', [], (run) => run<{ id: string; seq: string }>(BARE, [number]));
      number = rows.at(-1)?.seq ?? number;
      for (const { id } of rows) bare.add(id);
    }

    let pushing = true;
    const pulling = (async () => {
      while (pushing) await pullBoth();
    })();
    // Four at a time, each of another person, holding its transaction open for a while after its number was drawn.
    await Promise.all(
      [0, 1, 2, 3].map(async (lane) => {
        for (let turn = 0; turn < PUSHES / 4; turn += 1) {
          const subject = `person-${lane}`;
          await store.transact('town', [{ subject, mark: markOf('0'.repeat(64), subject) }], async (transaction) => {
            await transaction.insert([eventOf(`${lane}-${turn}`, { subject })]);
            await wait((lane * 7 + turn * 3) % 20);
          });
        }
      }),
    );
    pushing = false;
    await pulling;
    await pullBoth();
    expect(ours.size).toBe(PUSHES);
    expect(bare.size).toBeLessThan(PUSHES);
  });
});

const BARE = {
  name: 'bare',
  text: 'SELECT id, seq FROM jalon.events WHERE seq > $1::bigint ORDER BY seq',
};
