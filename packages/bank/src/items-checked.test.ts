import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('npx @jalon/items check finds no error in the content', () => {
  const main = join(import.meta.dirname, '..', '..', 'items', 'src', 'cli', 'main.ts');
  const content = join(import.meta.dirname, '..', 'content', 'items');
  const args = ['--conditions=@jalon/source', main, 'check', content, '--locale', 'en'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout).toMatch(/(?:^|\n)\d+ files, \d+ activities: 0 errors, \d+ warnings?\n$/u);
  expect(status).toBe(0);
});
