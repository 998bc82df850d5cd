import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markKeyOf, markOf } from '@jalon/history/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushOf, stepOf, testServer, toldOf, type TestDevice, type TestServer } from '../server.test-support.ts';

let server: TestServer;
let device: TestDevice;

beforeAll(async () => {
  server = await testServer();
  device = await server.enrol('town', 'manager');
});
afterAll(() => server.close());

const actions = async (): Promise<readonly string[]> =>
  (await server.listening.server.audit.read('town', 0, 1000)).map(({ action }) => action);

/** Whatever is to be written in the ledger fails meanwhile: a folder stands in its place. */
async function withoutLedger(work: () => Promise<void>): Promise<void> {
  const { ledger } = server.config;
  rmSync(ledger, { force: true });
  mkdirSync(join(ledger, 'in-its-place'), { recursive: true });
  try {
    await work();
  } finally {
    rmSync(ledger, { recursive: true });
  }
}

describe('what the audit log tells', () => {
  it('of an erasure is kept or undone with it, whichever way it was asked', async () => {
    const { token } = device;
    const events = ['anna', 'bela'].flatMap((who) => [toldOf('consent', 'town', who), stepOf(who, `s-${who}`)]);
    await server.call('post', '/v1/push', { token, body: pushOf(device, events) });
    const wish = { ...stepOf('bela', 'wish'), kind: 'erased', payload: null } as ReturnType<typeof stepOf>;
    const ask = async (): Promise<readonly number[]> => [
      (await server.call('post', '/v1/erasures', { token, body: { subject: 'anna' } })).status,
      (await server.call('post', '/v1/push', { token, body: pushOf(device, [wish]) })).status,
    ];
    await withoutLedger(async () => {
      expect(await ask()).toEqual([500, 500]);
      expect(await actions()).not.toContain('erase');
      for (const subject of ['anna', 'bela'])
        expect((await server.call('post', '/v1/export', { token, body: { subject } })).status).toBe(200);
    });
    const before = server.logged().length;
    expect(await ask()).toEqual([200, 200]);
    const entries = await server.listening.server.audit.read('town', 0, 1000);
    const key = await markKeyOf(server.database.pool, server.config.masterKey, 'town');
    const erased = entries.filter(({ action }) => action === 'erase');
    expect(erased.map(({ actor, details }) => [actor, details])).toEqual(
      ['anna', 'bela'].map((who) => [device.device, { mark: markOf(key, who) }]),
    );
    for (const { n, seal } of erased)
      expect(server.logged().slice(before)).toContain(`"auditEnd":${n},"auditSeal":"${seal.slice(0, 16)}"`);
    expect(readFileSync(server.config.ledger, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('of a device that is revoked, too', async () => {
    const lost = await server.enrol('town', 'mediator');
    const revoke = async (): Promise<number> =>
      (await server.call('delete', `/v1/devices/${lost.device}`, { token: device.token })).status;
    await withoutLedger(async () => {
      expect(await revoke()).toBe(500);
      expect(await actions()).not.toContain('device-revoke');
      expect((await server.call('get', '/v1/retention', { token: lost.token })).status).toBe(200);
    });
    expect(await revoke()).toBe(204);
    expect((await server.call('get', '/v1/retention', { token: lost.token })).status).toBe(401);
    expect((await actions()).at(-1)).toBe('device-revoke');
  });

  it('is answered for: a noted end is held, half of one is refused', async () => {
    const { token } = device;
    const verification = (query: string): Promise<{ readonly status: number; readonly text: string }> =>
      server.call('get', `/v1/audit/verification${query}`, { token });
    const { n, seal } = JSON.parse((await verification('')).text) as { readonly n: number; readonly seal: string };
    expect((await verification(`?end=${n}&seal=${seal}`)).text).toContain('"noted":true');
    expect((await verification(`?end=${n}&seal=${'0'.repeat(64)}`)).text).toContain(`"wrongAt":${n}`);
    expect((await verification(`?end=${n}`)).status).toBe(400);
    expect((await verification(`?end=${n}&seal=short`)).status).toBe(400);
  });

  it('a device that was revoked stays so, whatever the server is made to do', async () => {
    const free = "UPDATE jalon.devices SET revoked_at = NULL WHERE tenant_id = 'town'";
    await expect(server.database.admin((client) => client.query(free))).rejects.toThrow('stays revoked');
  });
});
