import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from './serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-serve-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bonjour</title>');
const first = await serveFolder(folder, 0);
afterAll(() => first.close());

test('serves the index of the folder', async () => {
  const answer = await fetch(`${first.address}/`);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('Bonjour');
});

test('never leaves the folder', async () => {
  const answer = await fetch(`${first.address}/..%2f..%2fetc%2fpasswd`);
  expect(answer.status).toBe(404);
});

test('takes the next port when the first is busy', async () => {
  const port = Number(new URL(first.address).port);
  const second = await serveFolder(folder, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});
