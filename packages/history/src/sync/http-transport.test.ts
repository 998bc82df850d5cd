import { expect, it } from 'vitest';
import { httpTransport } from './http-transport.ts';
import type { PullRequest } from './protocol.ts';

const REQUEST: PullRequest = { device: 'one', since: null, limit: 10, confirmed: [], recheck: [] };

it('posts JSON with the headers of the moment', async () => {
  const seen: unknown[] = [];
  let token = 1;
  const transport = httpTransport({
    fetch: async (url, init) => {
      seen.push([url, init]);
      return Response.json({ hello: 'there' });
    },
    base: 'https://hub.example/sync',
    headers: () => ({ authorization: `Bearer ${(token += 1)}` }),
  });
  expect(await transport.pull(REQUEST)).toEqual({ ok: true, value: { hello: 'there' } });
  await transport.push({ device: 'one', now: 'now', events: [] });
  expect(seen).toMatchObject([
    [
      'https://hub.example/sync/pull',
      { method: 'POST', headers: { authorization: 'Bearer 2' }, body: JSON.stringify(REQUEST) },
    ],
    ['https://hub.example/sync/push', { headers: { authorization: 'Bearer 3' } }],
  ]);
});

it.each([
  [401, 'signed-out'],
  [403, 'signed-out'],
  [400, 'incompatible'],
  [404, 'incompatible'],
  [429, 'busy'],
  [500, 'busy'],
  [503, 'busy'],
])('%i is %s', async (status, error) => {
  const transport = httpTransport({ fetch: async () => new Response('{}', { status }), base: '' });
  expect(await transport.pull(REQUEST)).toEqual({ ok: false, error });
});

it('is offline where nobody answers, or where something else does', async () => {
  const silent = httpTransport({ fetch: () => Promise.reject(new TypeError('failed to fetch')), base: '' });
  expect(await silent.pull(REQUEST)).toEqual({ ok: false, error: 'offline' });
  const portal = httpTransport({ fetch: async () => new Response('<html>Wi-Fi</html>'), base: '' });
  expect(await portal.pull(REQUEST)).toEqual({ ok: false, error: 'offline' });
});
