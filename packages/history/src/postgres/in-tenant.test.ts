import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from './in-tenant.ts';
import { newKey } from './keys.ts';
import { createTenant } from './tenants.ts';
import { testDatabase, type TestDatabase } from './test-database.test-support.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.admin((client) => createTenant(client, newKey(), { id: 'town', name: 'Town' }));
});
afterAll(() => database.close());

const SET = { name: 'set', text: 'UPDATE jalon.tenants SET retention_months = $1' };
const MONTHS = { name: 'months', text: 'SELECT retention_months AS months FROM jalon.tenants' };
const months = (): Promise<unknown> => inTenant(database.pool, 'town', [], (run) => run(MONTHS, []));

describe('inTenant', () => {
  it('speaks once what was done is kept, and not where it is not', async () => {
    const heard: unknown[] = [];
    await inTenant(database.pool, 'town', [], async (run, afterCommit) => {
      await run(SET, [13]);
      afterCommit(() => heard.push('13 months'));
      expect(heard).toEqual([]);
    });
    expect(heard).toEqual(['13 months']);
    const failing = inTenant(database.pool, 'town', [], async (run, afterCommit) => {
      await run(SET, [14]);
      afterCommit(() => heard.push('14 months'));
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');
    expect(heard).toEqual(['13 months']);
    expect(await months()).toEqual([{ months: 13 }]);
  });

  it('a work that passes over a statement that failed is told that nothing of it is kept', async () => {
    const heard: unknown[] = [];
    const work = inTenant(database.pool, 'town', [], async (run, afterCommit) => {
      await run(SET, [15]);
      afterCommit(() => heard.push('15 months'));
      await run(SET, [99]).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('it was undone');
    expect(heard).toEqual([]);
    expect(await months()).toEqual([{ months: 13 }]);
  });
});
