import { inTenant } from '@jalon/history/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type HistoryServer } from '../create-server.ts';
import { revokeDevice } from '../devices/devices.ts';
import { createLogger } from '../log/create-logger.ts';
import { pushOf, stepOf, testServer, toldOf, type TestDevice, type TestServer } from '../server.test-support.ts';
import { monthsBefore } from './months-before.ts';
import { setRetentionMonths } from './retention-setting.ts';
import { runRetention, type RetentionScope } from './run-retention.ts';

let test: TestServer;

beforeAll(async () => {
  test = await testServer();
});
afterAll(() => test.close());

/** The same server so many days later. */
function later(days: number): HistoryServer & RetentionScope {
  const clock = (): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const log = createLogger({ write: () => undefined });
  return { ...createServer(test.config, test.database, log, clock), pool: test.database.pool };
}

describe('the retention job', () => {
  it('keeps while the ground says so, then deletes; the setting bounds what grounds say', async () => {
    const device = await test.enrol('town', 'mediator');
    const longer = toldOf('publicTask', 'town', 'longer');
    const payload = longer.payload as unknown as { readonly record: object };
    const events = [
      toldOf('publicTask', 'town', 'usual'),
      stepOf('usual', 's1'),
      {
        ...longer,
        payload: {
          ...payload,
          record: { ...payload.record, retention: { after: 'lastContact', months: 24 } },
        } as never,
      },
      stepOf('longer', 's2'),
    ];
    const pushed = await test.call('post', '/v1/push', { token: device.token, body: pushOf(device, events) });
    expect(pushed.text.match(/acked/g)).toHaveLength(4);

    expect(await runRetention(later(300))).toMatchObject([
      { tenant: 'town', people: 2, deleted: 0, skipped: false },
      { tenant: 'village', people: 0, deleted: 0 },
    ]);
    // 24 months by its ground, and by the setting once it is changed.
    await inTenant(test.database.pool, 'town', [], (run) => setRetentionMonths(run, 'town', 24));
    expect(await runRetention(later(400))).toMatchObject([{ deleted: 1 }, {}]);
    await inTenant(test.database.pool, 'town', [], (run) => setRetentionMonths(run, 'town', 12));
    expect(await runRetention(later(400))).toMatchObject([{ deleted: 1 }, {}]);
    const pulled = await test.call('post', '/v1/pull', {
      token: device.token,
      body: { device: device.device, since: null, limit: 100, confirmed: [], recheck: [] },
    });
    expect(
      (pulled.json as { readonly changes: readonly { readonly type: string }[] }).changes.map(({ type }) => type),
    ).toEqual(['event', 'event', 'retract', 'retract']);
  });

  it('lets go of somebody of whom nothing is left once no device has still to be told, and not before', async () => {
    const [near, late] = [await test.enrol('village', 'mediator'), await test.enrol('village', 'mediator')];
    const events = [toldOf('publicTask', 'village', 'gone'), stepOf('gone', 'g1')];
    await test.call('post', '/v1/push', { token: near.token, body: pushOf(near, events) });
    type Pulled = { readonly cursor: string; readonly changes: readonly object[] };
    const pull = async ({ device }: TestDevice, since: string | null, days: number): Promise<Pulled> => {
      const caller = { tenant: 'village', actor: device, mayErase: true };
      const request = { device, since, limit: 100, confirmed: [], recheck: [] };
      const pulled = await later(days).hub.pull(caller, request);
      if (!pulled.ok) throw new Error(pulled.error.code);
      return pulled.value;
    };
    const left = async (): Promise<unknown> => {
      const counts = `SELECT (SELECT count(*)::int FROM jalon.subjects WHERE tenant_id = 'village') AS people,
        (SELECT count(*)::int FROM jalon.changes WHERE tenant_id = 'village') AS retractions`;
      return (await test.database.admin((client) => client.query(counts))).rows[0];
    };
    const [nearAt, lateAt] = [(await pull(near, null, 1)).cursor, (await pull(late, null, 1)).cursor];
    // The data first, and years later the proof.
    await runRetention(later(400));
    await runRetention(later(2500));
    expect(await left()).toEqual({ people: 1, retractions: 2 });
    const told = await pull(near, nearAt, 2501);
    expect(told.changes).toMatchObject([{ type: 'retract' }, { type: 'retract', subject: 'gone' }]);
    // That it was told is not that it has done it: it says so with its next cursor. The other has not come yet.
    await pull(near, told.cursor, 2502);
    await runRetention(later(2503));
    expect(await left()).toEqual({ people: 1, retractions: 2 });
    expect((await pull(late, lateAt, 2504)).changes).toHaveLength(2);
    await runRetention(later(2505));
    expect(await left()).toEqual({ people: 1, retractions: 2 });
    // One that is revoked comes no more.
    await inTenant(test.database.pool, 'village', [], (run) => revokeDevice(run, 'village', late.device));
    await runRetention(later(2506));
    expect(await left()).toEqual({ people: 0, retractions: 0 });
    expect((await pull(near, told.cursor, 2507)).changes).toEqual([]);
    const again = await test.call('post', '/v1/push', { token: near.token, body: pushOf(near, events) });
    expect(again.text.match(/acked/g)).toHaveLength(2);
  });

  it('is done for the others where it fails for one', async () => {
    const scope = later(0);
    const done: string[] = [];
    const retain: RetentionScope['hub']['retain'] = async (tenant, page) => {
      if (tenant === 'town') throw new Error('A row was changed.');
      done.push(tenant);
      return scope.hub.retain(tenant, page);
    };
    await expect(runRetention({ ...scope, hub: { ...scope.hub, retain } })).rejects.toThrow('1 tenants');
    expect(done).toEqual(['village']);
  });

  it('is done by one server at a time', async () => {
    const client = await test.database.pool.connect();
    await client.query("SELECT pg_advisory_lock(hashtextextended('retention town', 0))");
    expect(await runRetention(later(0))).toMatchObject([{ skipped: true }, { skipped: false }]);
    await client.query('SELECT pg_advisory_unlock_all()');
    client.release();
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-03-31T09:00:00.000Z', 1, '2026-02-28T09:00:00.000Z'],
    ['2024-02-29T09:00:00.000Z', 12, '2023-02-28T09:00:00.000Z'],
    ['2026-11-22T09:00:00.000Z', 24, '2024-11-22T09:00:00.000Z'],
  ])('%s, %i before, is %s', (instant, months, before) => {
    expect(monthsBefore(instant, months)).toBe(before);
  });
});
