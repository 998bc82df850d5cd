import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newToken } from '../devices/device-token.ts';
import { testServer, type TestDevice, type TestServer } from '../server.test-support.ts';
import { networkOf } from './address-of.ts';

let server: TestServer;
let device: TestDevice;

beforeAll(async () => {
  server = await testServer({ rate: 1000, behindProxy: true });
  device = await server.enrol('town', 'manager');
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

async function call(token: string, from: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': from };
  return (await fetch(`${server.address}/v1/retention`, { headers })).status;
}

async function tokensTried(count: number, from: (n: number) => string): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: count }, (_, n) => call(newToken('town').text, from(n))));
}

describe('who tries tokens', () => {
  it('has few of them looked up, all at once or not, and keeps out no device of the same place', async () => {
    expect(await call(device.token, '192.0.2.7')).toBe(200);
    const looked = vi.spyOn(server.database.pool, 'connect');
    const statuses = await tokensTried(150, () => '192.0.2.7');
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(90);
    expect(looked.mock.calls.length).toBe(60);
    expect(await call(device.token, '192.0.2.7')).toBe(200);
    // One that nobody knows here yet waits, there and nowhere else.
    const other = await server.enrol('town', 'auditor');
    expect(await call(other.token, '192.0.2.7')).toBe(429);
    expect(await call(other.token, '192.0.2.8')).toBe(200);
    expect(await call(other.token, '192.0.2.7')).toBe(200);
  });

  it('what looks like no token is not looked up', async () => {
    const looked = vi.spyOn(server.database.pool, 'connect');
    expect(await call('jalon_dG93bg.short', '192.0.2.9')).toBe(401);
    expect(looked).not.toHaveBeenCalled();
  });

  it('from a network of IPv6 is one', async () => {
    const statuses = await tokensTried(100, (n) => `2001:db8:0:7:${n.toString(16)}::1`);
    expect(statuses.filter((status) => status === 401)).toHaveLength(60);
    expect(await call(newToken('town').text, '2001:db8:0:8::1')).toBe(401);
  });

  it('with a token that was revoked is a stranger again', async () => {
    const lost = await server.enrol('town', 'mediator');
    expect(await call(lost.token, '192.0.2.10')).toBe(200);
    await server.call('delete', `/v1/devices/${lost.device}`, { token: device.token });
    const statuses = [];
    for (let n = 0; n < 62; n += 1) statuses.push(await call(lost.token, '192.0.2.10'));
    expect([statuses.at(0), statuses.at(-1)]).toEqual([401, 429]);
  });
});

describe('whether the server is ready', () => {
  it('is asked of the database once, however many ask at once', async () => {
    const asked = vi.spyOn(server.database.pool, 'query');
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await server.call('get', '/ready')).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:0:ffff::2', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['no address', 'no address'],
    ['x'.repeat(500), 'x'.repeat(64)],
  ])('%s stands for %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
