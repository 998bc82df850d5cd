import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from './serve-folder.ts';

const parent = mkdtempSync(join(tmpdir(), 'jalon-serve-'));
const folder = join(parent, 'served');
for (const own of [folder, `${folder}-sibling`]) mkdirSync(own);
writeFileSync(join(parent, 'secret.txt'), 'secret');
writeFileSync(join(`${folder}-sibling`, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bonjour</title>');
const first = await serveFolder(folder, 0);
afterAll(async () => {
  await first.close();
  rmSync(parent, { recursive: true, force: true });
});

test('serves the index of the folder', async () => {
  const answer = await fetch(`${first.address}/`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('Bonjour');
});

test('never leaves the folder', async () => {
  const answer = await fetch(`${first.address}/..%2f..%2fetc%2fpasswd`);
  expect(answer.status).toBe(404);
});

test.each(['/%', '/%zz', '//', '/%00', '/%E0%A4%A'])(
  'a bad address (%s) is refused and the server lives on',
  async (path) => {
    expect((await ask(path)).status).toBe(400);
    expect((await ask('/')).status).toBe(200);
  },
);

test('an address too long for a file is not found', async () => {
  expect((await ask(`/${'a'.repeat(5000)}`)).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  `/..%2f${basename(folder)}-sibling%2fsecret.txt`,
])('%s does not lead out of the folder', async (path) => {
  const { status, text } = await ask(path);
  expect(status).toBe(404);
  expect(text).not.toContain('secret');
});

/** Asks for a path exactly as written: `fetch` would tidy it first. */
function ask(path: string): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(first.address);
    get({ hostname, port, path }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    }).on('error', reject);
  });
}

test('takes the next port when the first is busy', async () => {
  const port = Number(new URL(first.address).port);
  const second = await serveFolder(folder, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test('serves another folder under its path, and leads there without the slash', async () => {
  const other = join(parent, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'index.html'), '<!doctype html><title>Autre</title>');
  const both = await serveFolder(folder, 0, { '/autre': other });
  try {
    expect(await (await fetch(`${both.address}/`)).text()).toContain('Bonjour');
    const led = await fetch(`${both.address}/autre`);
    expect(new URL(led.url).pathname).toBe('/autre/');
    expect(await led.text()).toContain('Autre');
    expect((await fetch(`${both.address}/autre/..%2fsecret.txt`)).status).toBe(404);
  } finally {
    await both.close();
  }
});
