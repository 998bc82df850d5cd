import { createTenant, inTenant, newKey } from '@jalon/history/postgres';
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
      n: 4,
      seal: (await log.read(tenant, 3, 1))[0]?.seal,
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
    ['a beginning cut off', 'DELETE FROM jalon_audit.entries WHERE tenant_id = $1 AND n < 3', 1],
    ['a log that was emptied', 'DELETE FROM jalon_audit.entries WHERE tenant_id = $1', 1],
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
    const noted = (await old.read(id, 1, 1)).map(({ n, seal }) => ({ n, seal }))[0]!;
    expect(await old.forget(id)).toBe(2);
    expect((await old.read(id, 0, 10)).map(({ n, action }) => [n, action])).toEqual([
      [3, 'erase'],
      [4, 'audit-forget'],
    ]);
    expect(await old.verify(id)).toMatchObject({ intact: true, entries: 2 });
    expect(await old.forget(id)).toBe(0);
    // The last of those that went is known by what follows it; of those before nothing can be said.
    expect(await old.verify(id, noted)).toMatchObject({ intact: true, noted: true });
    expect(await old.verify(id, { ...noted, n: 1 })).toMatchObject({ intact: true, noted: false });
    // What was let go of says where the log begins: not an entry later, not one earlier.
    await database!.admin(async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query('DELETE FROM jalon_audit.entries WHERE tenant_id = $1 AND n = 3', [id]);
    });
    expect(await old.verify(id)).toMatchObject({ intact: false, wrongAt: 3 });
  });

  it('lets go of nothing where that cannot be written down', async () => {
    const masterKey = newKey();
    const id = `${tenant}-all`;
    await database!.admin((client) => createTenant(client, masterKey, { id, name: id }));
    let at: string | null = '2020-01-01T09:00:00.000Z';
    const old = auditLog({ pool: database!.pool, masterKey, clock: () => at as string });
    await old.append(id, { actor: 'k', action: 'pull', outcome: 'done', details: {} });
    at = null;
    await expect(old.forget(id)).rejects.toThrow('null value');
    expect(await old.read(id, 0, 10)).toHaveLength(1);
    at = new Date().toISOString();
    expect(await old.forget(id)).toBe(1);
    expect(await old.verify(id)).toMatchObject({ intact: true, entries: 1, n: 2 });
    // The server alone cannot let go of anything that is not old.
    await expect(
      inTenant(database!.pool, id, [], (run) => run({ name: 'all', text: 'SELECT jalon_audit.forget(99)' }, [])),
    ).rejects.toThrow('only added to');
  });

  it('held against an end noted outside, shows what was cut at the end and begun anew', async () => {
    const [, second, , fourth] = await log.read(tenant, 0, 10);
    for (const { n, seal } of [second!, fourth!])
      expect(await log.verify(tenant, { n, seal: seal.slice(0, 16) })).toMatchObject({ intact: true, noted: true });
    expect(await log.verify(tenant, { n: 2, seal: fourth!.seal })).toMatchObject({ intact: false, wrongAt: 2 });
    expect(await log.verify(tenant, { n: 2, seal: second!.seal.slice(0, 8) })).toMatchObject({ intact: false });
    await tamper('DELETE FROM jalon_audit.entries WHERE tenant_id = $1 AND n > 2');
    expect(await log.verify(tenant)).toMatchObject({ intact: true });
    expect(await log.verify(tenant, fourth)).toMatchObject({ intact: false, wrongAt: 3 });
    await tamper('DELETE FROM jalon_audit.entries WHERE tenant_id = $1');
    for (let n = 0; n < 5; n += 1)
      await log.append(tenant, { actor: 'k7', action: 'export', outcome: 'done', details: { n } });
    expect(await log.verify(tenant)).toMatchObject({ intact: true, n: 5 });
    expect(await log.verify(tenant, fourth)).toMatchObject({ intact: false, wrongAt: 4 });
  });

  it('tells its end once the entry is kept, and never of one that was undone', async () => {
    const told: unknown[] = [];
    const telling = auditLog({
      pool: database!.pool,
      masterKey: newKey(),
      clock: () => '2026-11-22T09:00:00.000Z',
      told: (_, n) => told.push(n),
    });
    const fact = { actor: 'k7', action: 'export', outcome: 'done', details: {} } as const;
    await telling.transact(tenant, async (_, tell) => {
      await tell(fact);
      expect(told).toEqual([]);
    });
    expect(told).toEqual([5]);
    const undone = telling.transact(tenant, async (_, tell) => {
      await tell(fact);
      throw new Error('given up');
    });
    await expect(undone).rejects.toThrow('given up');
    expect(told).toEqual([5]);
  });
});
