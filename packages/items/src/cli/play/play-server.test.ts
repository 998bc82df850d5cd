import { once } from 'node:events';
import { request } from 'node:http';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import { orderItem } from '../../fixtures/order.test-item.ts';
import type { PlayState } from './play-state.ts';
import { playServer } from './play-server.ts';
import { watchFile, type WatchedFile } from './watched-file.ts';

const base = mkdtempSync(join(tmpdir(), 'jalon-play-'));
const folder = join(base, 'items');
const player = join(base, 'player');
const file = join(folder, 'mine.json');
let close: () => void = () => {};

beforeAll(() => {
  mkdirSync(folder);
  mkdirSync(join(player, 'assets'), { recursive: true });
  writeFileSync(join(player, 'index.html'), '<title>player</title>');
  writeFileSync(join(player, 'assets', 'a.js'), '1');
  writeFileSync(join(folder, 'drawing.svg'), '<svg/>');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'outside.svg'), 'outside');
  symlinkSync(join(base, 'outside.svg'), join(folder, 'link.svg'));
});
afterEach(() => close());
afterAll(() => rmSync(base, { recursive: true }));

async function serve(): Promise<{ readonly port: number; readonly watched: WatchedFile }> {
  const watched = watchFile(file, { locale: 'en', first: null });
  const server = playServer({ watched, file, player });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => {
    watched.close();
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, watched };
}

/** As `fetch`, which would tidy the path and set the host itself. */
async function get(
  port: number,
  path: string,
  options: object = {},
): Promise<{ readonly status: number; readonly body: string }> {
  const sent = request({ port, path, host: '127.0.0.1', ...options }).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode ?? 0, body };
}

async function changed(watched: WatchedFile, change: () => void): Promise<PlayState> {
  const told = new Promise<void>((resolve) => void watched.subscribe(resolve));
  change();
  await told;
  return watched.state();
}

const ids = ({ items }: PlayState) => items.map(({ bank, isStale }) => [bank.item.id, isStale]);

test('serves the page, its state and the pictures beside the file; nothing else, to nobody else', async () => {
  writeFileSync(file, JSON.stringify([mailItem]));
  const { port } = await serve();
  expect(await get(port, '/')).toEqual({ status: 200, body: '<title>player</title>' });
  expect((await get(port, '/assets/a.js')).status).toBe(200);
  expect(JSON.parse((await get(port, '/state.json')).body)).toMatchObject({
    file: 'mine.json',
    revision: 1,
    problems: [],
  });
  expect(await get(port, '/drawing.svg')).toEqual({ status: 200, body: '<svg/>' });
  for (const path of [
    '/secret.txt',
    '/mine.json',
    '/../outside.svg',
    '/%2e%2e/outside.svg',
    '/..%2foutside.svg',
    '/link.svg',
  ])
    expect([path, (await get(port, path)).status]).toEqual([path, 404]);
  expect((await get(port, '/%')).status).toBe(400);
  expect((await get(port, '/state.json', { headers: { host: 'somewhere.exemple' } })).status).toBe(403);
  expect((await get(port, '/state.json', { method: 'POST' })).status).toBe(405);
});

test('follows each save, in place or by another file put there; a broken file keeps its last good items', async () => {
  writeFileSync(file, JSON.stringify([mailItem]));
  const { watched } = await serve();
  const both = await changed(watched, () => writeFileSync(file, JSON.stringify([mailItem, orderItem])));
  expect(ids(both)).toEqual([
    [mailItem.item.id, false],
    [orderItem.item.id, false],
  ]);
  const broken = await changed(watched, () => writeFileSync(file, '[{'));
  expect(broken.problems).toEqual([expect.objectContaining({ code: 'not-json', line: 1, column: 3 })]);
  expect(ids(broken).map(([, isStale]) => isStale)).toEqual([true, true]);
  const half = await changed(watched, () => {
    writeFileSync(
      join(folder, 'mine.json.new'),
      JSON.stringify([orderItem, { ...mailItem, item: { ...mailItem.item, version: 1 } }]),
    );
    renameSync(join(folder, 'mine.json.new'), file);
  });
  expect(ids(half)).toEqual([
    [orderItem.item.id, false],
    [mailItem.item.id, true],
  ]);
  const gone = await changed(watched, () => writeFileSync(file, JSON.stringify(orderItem)));
  expect(ids(gone)).toEqual([[orderItem.item.id, false]]);
  expect(gone.revision).toBe(5);
});

test('tells each change as an event', async () => {
  writeFileSync(file, JSON.stringify(mailItem));
  const { port, watched } = await serve();
  const sent = request({ port, path: '/events', host: '127.0.0.1' }).end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  response.setEncoding('utf8');
  expect(await once(response, 'data')).toEqual(['data: 1\n\n']);
  const next = once(response, 'data');
  await changed(watched, () => writeFileSync(file, '['));
  expect(await next).toEqual(['data: 2\n\n']);
  sent.destroy();
});
