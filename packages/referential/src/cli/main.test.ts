import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const main = join(import.meta.dirname, 'main.ts');
  return spawnSync(process.execPath, ['--conditions=@jalon/source', main, ...args], { encoding: 'utf8' });
}

it('says how it is used: on request with 0, on wrong use with 2', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('import FILE'), stderr: '' });
  expect(run('import', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  expect(run('impart')).toMatchObject({ status: 2, stderr: expect.stringContaining('impart: expected one of') });
  expect(run('import')).toMatchObject({ status: 2, stderr: expect.stringContaining('expected one file') });
});
