import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  return spawnSync(process.execPath, ['--conditions=@jalon/source', MAIN, ...args], { encoding: 'utf8' });
}

it('says how it is used: on request with 0, on wrong use with 2', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('import FILE'), stderr: '' });
  expect(run('import', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  expect(run('impart')).toMatchObject({ status: 2, stderr: expect.stringContaining('impart: expected one of') });
  expect(run('import')).toMatchObject({ status: 2, stderr: expect.stringContaining('expected one file') });
});

it('a reader that stops early, as head does, is no error', async () => {
  const child = spawn(process.execPath, ['--conditions=@jalon/source', MAIN, 'export', '--format', 'skos'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = (await once(child, 'close')) as [number | null];
  expect({ status, said }).toEqual({ status: 0, said: '' });
});

it('a disk that is full ends with 2 and one line', ({ skip }) => {
  if (!existsSync('/dev/full')) return skip('skipped: there is no /dev/full here');
  const full = openSync('/dev/full', 'w');
  try {
    const args = ['--conditions=@jalon/source', MAIN, 'export', '--format', 'csv'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^standard output: ENOSPC.*\n$/) });
  } finally {
    closeSync(full);
  }
});
