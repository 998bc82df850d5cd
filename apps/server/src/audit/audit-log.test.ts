import { createTenant, newKey } from '@jalon/history/postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  testDatabase,
  type TestDatabase,
} from '../../../../packages/history/src/postgres/test-database.test-support.ts';
import { auditLog, type AuditLog } from './audit-log.ts';

let database: TestDatabase | null = null;
let log: AuditLog;
let tenant: string;
let made = 0;

beforeEach(async () => {
  database ??= await testDatabase();
  const masterKey = newKey();
  tenant = `tenant-${(made += 1)}`;
  await database.admin((client) => createTenant(client, masterKey, { id: tenant, name: tenant }));
  let second = 0;
  log = auditLog({
    pool: database.pool,
    masterKey,
    clock: () => `2026-11-22T09:00:${String((second += 1)).padStart(2, '0')}.000Z`,
  });
  for (const details of [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }])
    await log.append(tenant, { actor: 'k7', action: 'export', outcome: 'done', details });
});
afterAll(() => database?.close());

/** As somebody who owns the database and has switched its guards off. */
async function tamper(sql: string): Promise<void> {
  await database!.admin(async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(sql, [tenant]);
  });
}

describe('the audit log', () => {
  it('gives back what was written, numbered, and says that it is whole', async () => {
    const entries = await log.read(tenant, 1, 2);
    expect(entries.map(({ n, details }) => [n, details])).toEqual([
      [2, { n: 2 }],
      [3, { n: 3 }],
    ]);
    expect(await log.verify(tenant)).toEqual({
      intact: true,
      entries: 4,
      last: (await log.read(tenant, 3, 1))[0]?.seal,
    });
  });

  it('two who write at once both find their place', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () =>
        log.append(tenant, { actor: 'k7', action: 'pull', outcome: 'done', details: {} }),
      ),
    );
    expect(await log.verify(tenant)).toMatchObject({ intact: true, entries: 16 });
  });

  it.each([
    ['UPDATE jalon_audit.entries SET details = $$ {} $$ WHERE tenant_id = $1', /permission denied/],
    ['DELETE FROM jalon_audit.entries WHERE tenant_id = $1', /permission denied/],
  ])('the server itself may not: %s', async (sql, refusal) => {
    await expect(database!.pool.query(sql, [tenant])).rejects.toThrow(refusal);
  });

  it.each([
    "UPDATE jalon_audit.entries SET outcome = 'denied'",
    'DELETE FROM jalon_audit.entries',
    'TRUNCATE jalon_audit.entries',
  ])('nor may the owner: %s', async (sql) => {
    await expect(database!.admin((client) => client.query(sql))).rejects.toThrow('only added to');
  });

  it.each<[string, string, number]>([
    [
      'an outcome that was changed',
      "UPDATE jalon_audit.entries SET outcome = 'denied' WHERE tenant_id = $1 AND n = 2",
      2,
    ],
    [
      'a detail that was changed',
      `UPDATE jalon_audit.entries SET details = '{"n":9}' WHERE tenant_id = $1 AND n = 3`,
      3,
    ],
    [
      'an instant that was changed',
      "UPDATE jalon_audit.entries SET at = '2026-11-22T08:00:00.000Z' WHERE tenant_id = $1 AND n = 1",
      1,
    ],
    ['an entry taken out', 'DELETE FROM jalon_audit.entries WHERE tenant_id = $1 AND n = 2', 2],
    [
      'an entry put in at the end',
      `INSERT INTO jalon_audit.entries SELECT tenant_id, 5, at, actor, action, outcome, details, seal, seal FROM jalon_audit.entries WHERE tenant_id = $1 AND n = 4`,
      5,
    ],
    [
      'two that changed places',
      `UPDATE jalon_audit.entries e SET details = o.details FROM jalon_audit.entries o WHERE e.tenant_id = $1 AND o.tenant_id = $1 AND e.n IN (2, 3) AND o.n = 5 - e.n`,
      2,
    ],
  ])('finds %s', async (_, sql, wrongAt) => {
    await tamper(sql);
    expect(await log.verify(tenant)).toMatchObject({ intact: false, wrongAt });
  });

  it('finds a whole chain made anew by somebody without the key', async () => {
    const other = auditLog({ pool: database!.pool, masterKey: newKey(), clock: () => '2026-11-22T09:00:00.000Z' });
    await tamper('DELETE FROM jalon_audit.entries WHERE tenant_id = $1');
    await other.append(tenant, { actor: 'k7', action: 'export', outcome: 'done', details: {} });
    expect(await other.verify(tenant)).toMatchObject({ intact: true });
    expect(await log.verify(tenant)).toMatchObject({ intact: false, wrongAt: 1 });
  });

  it('lets go of what is older than twelve months and of nothing else, and stays whole', async () => {
    expect(await log.forget(tenant)).toBe(0);
    const masterKey = newKey();
    const id = `${tenant}-old`;
    await database!.admin((client) => createTenant(client, masterKey, { id, name: id }));
    let at = '2020-01-01T09:00:00.000Z';
    const old = auditLog({ pool: database!.pool, masterKey, clock: () => at });
    for (const action of ['pull', 'export'] as const)
      await old.append(id, { actor: 'k', action, outcome: 'done', details: {} });
    at = new Date().toISOString();
    await old.append(id, { actor: 'k', action: 'erase', outcome: 'done', details: {} });
    expect(await old.forget(id)).toBe(2);
    expect((await old.read(id, 0, 10)).map(({ n, action }) => [n, action])).toEqual([[3, 'erase']]);
    expect(await old.verify(id)).toMatchObject({ intact: true, entries: 1 });
  });
});
