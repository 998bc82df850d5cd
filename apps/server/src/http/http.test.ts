import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushOf, stepOf, testServer, toldOf, type TestDevice, type TestServer } from '../server.test-support.ts';

let server: TestServer;
let device: TestDevice;

beforeAll(async () => {
  server = await testServer({ origins: ['https://mediation.example.fr'] });
  device = await server.enrol('town', 'manager');
});
afterAll(() => server.close());

describe('a call that is not what it should be', () => {
  it.each<[string, string, string, unknown, number, string, string | undefined]>([
    ['no JSON', 'post', '/v1/push', '{"device":', 400, 'not-json', undefined],
    ['a field that is missing', 'post', '/v1/export', {}, 400, 'invalid', 'subject'],
    ['a field that is something else', 'put', '/v1/retention', { months: 36 }, 400, 'invalid', 'months'],
    [
      'one deep inside',
      'post',
      '/v1/pull',
      { device: 'k', since: null, limit: 5, confirmed: ['x'], recheck: [] },
      400,
      'invalid',
      'confirmed.0',
    ],
    [
      'too many events',
      'post',
      '/v1/push',
      { device: 'k', now: '2026-11-22T09:00:00.000Z', events: Array.from({ length: 201 }, () => ({})) },
      400,
      'invalid',
      'events',
    ],
    [
      'the name of another device',
      'post',
      '/v1/push',
      { device: 'other', now: '2026-11-22T09:00:00.000Z', events: [] },
      403,
      'other-device',
      'device',
    ],
    [
      'a ground of somebody else',
      'post',
      '/v1/grounds',
      { subject: 'anna', event: toldOf('consent', 'town', 'bela') },
      400,
      'invalid',
      'event',
    ],
    ['an id with a control character', 'post', '/v1/export', { subject: 'a\u0000' }, 400, 'invalid', 'subject'],
    ['an id of two lines', 'post', '/v1/erasures', { subject: 'a\nb' }, 400, 'invalid', 'subject'],
    ['an id with half a character', 'post', '/v1/grounds', { subject: 'a\ud800' }, 400, 'invalid', 'subject'],
    ['a place that is not there', 'get', '/v1/people/anna', undefined, 404, 'unknown', undefined],
    ['a body without end', 'post', '/v1/push', 'x'.repeat(5_000_000), 413, 'too-large', undefined],
  ])('is told what is wrong: %s', async (_, method, path, body, status, code, field) => {
    const answer = await server.call(method, path, { token: device.token, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({
      status,
      code,
      title: expect.any(String),
      ...(field === undefined ? {} : { field }),
    });
  });

  it('is answered event by event where only some are wrong', async () => {
    const wrong = { ...stepOf('anna', 'w'), payload: { plan: 'p' } } as ReturnType<typeof stepOf>;
    const early = { ...stepOf('anna', 'e'), at: new Date(Date.now() + 3_600_000).toISOString() };
    const half = { ...stepOf('anna', '\ud800'), subject: 'anna' };
    const events = [toldOf('publicTask', 'town', 'anna'), stepOf('anna', 'a'), wrong, early, half];
    const { json } = await server.call('post', '/v1/push', { token: device.token, body: pushOf(device, events) });
    expect((json as { readonly answers: readonly unknown[] }).answers).toMatchObject([
      { status: 'acked' },
      { status: 'acked' },
      { status: 'rejected', reason: 'invalid', field: expect.stringContaining('payload') },
      { status: 'retry', reason: 'clock-drift' },
      { status: 'rejected', reason: 'invalid', field: 'id' },
    ]);
  });
});

describe('every answer', () => {
  it('stays in no cache, loads nothing from elsewhere and says who may read it', async () => {
    const page = await server.call('get', '/docs');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.text).not.toMatch(/<script|src=|https?:\/\/(?!opensource)/);
    expect(page.text).toContain('POST /v1/push');
    const from = async (origin: string): Promise<string | null> =>
      (await fetch(`${server.address}/v1/retention`, { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await from('https://mediation.example.fr')).toBe('https://mediation.example.fr');
    expect(await from('https://elsewhere.example')).toBeNull();
  });

  it('is written down without anybody in it', async () => {
    await server.call('post', '/v1/export', { token: device.token, body: { subject: 'somebody-named' } });
    await server.call('get', '/v1/people/somebody-named?name=somebody-named', { token: device.token });
    await server.call('post', '/v1/erasures', { token: device.token, body: { subject: { name: 'somebody-named' } } });
    expect(server.logged()).toContain('"route":"/v1/export"');
    expect(server.logged()).not.toContain('somebody-named');
    expect(server.logged()).not.toContain(device.token);
  });
});

describe('the file of a person', () => {
  it.each([
    ['fr', 'Votre dossier', 'Une étape faite', 'C’est dit ('],
    ['en', 'Your file', 'A step done', 'It was told ('],
  ])('is a page to read in %s', async (language, title, kind, answer) => {
    const subject = `<b>${language}`;
    const events = [
      toldOf('legitimateInterest', 'town', subject),
      stepOf(subject, `s-${language}`, { plan: 'plan-9' }),
    ];
    await server.call('post', '/v1/push', { token: device.token, body: pushOf(device, events) });
    const { text, headers } = await server.call('post', '/v1/export', {
      token: device.token,
      body: { subject, format: 'html', language },
    });
    expect(headers.get('content-type')).toContain('text/html');
    for (const part of [`<html lang="${language}">`, title, kind, answer, 'plan-9', 'Mairie'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/<script|<b>/);
  });
});

describe('limits', () => {
  it('a device that calls too often waits, another does not; strangers are counted by where they are', async () => {
    const small = await testServer({ rate: 3 });
    const [one, other] = [await small.enrol('town', 'manager'), await small.enrol('town', 'manager')];
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1)
      statuses.push((await small.call('get', '/v1/retention', { token: one.token })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await small.call('get', '/v1/retention', { token: one.token });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await small.call('get', '/v1/retention', { token: other.token })).status).toBe(200);
    const strangers = new Set<number>();
    for (let n = 0; n < 62; n += 1) strangers.add((await small.call('get', '/v1/retention')).status);
    expect([...strangers]).toEqual([401, 429]);
    await small.close();
  });
});

describe('a server that stops', () => {
  it('takes no call any more, ends those under way, and says so', async () => {
    const other = await testServer();
    const by = await other.enrol('town', 'manager');
    expect((await other.call('get', '/ready')).status).toBe(200);
    const underWay = other.call('post', '/v1/push', {
      token: by.token,
      body: pushOf(by, [toldOf('consent', 'town', 'anna')]),
    });
    other.listening.server.drain();
    expect((await other.call('get', '/ready')).status).toBe(503);
    expect((await other.call('get', '/health')).status).toBe(200);
    expect([200, 503]).toContain((await underWay).status);
    await other.close();
    await expect(other.call('get', '/health')).rejects.toThrow('fetch failed');
  });
});

describe('the log of the server', () => {
  it('tells how far the audit log of each tenant reaches: one that was cut short shows', async () => {
    for (const tenant of ['town', 'village']) {
      const { token } = await server.enrol(tenant, 'auditor');
      await server.call('get', '/v1/audit', { token });
    }
    const ends = server
      .logged()
      .split('\n')
      .filter((line) => line.includes('auditEnd'))
      .map((line) => (JSON.parse(line) as { readonly tenant?: string }).tenant);
    expect(new Set(ends)).toEqual(new Set(['town', 'village']));
  });
});
