import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAlive } from './postmaster.ts';
import { startEmbedded, type Embedded } from './start-embedded.ts';

let home: string;
let embedded: Embedded;
const announced: string[] = [];
const start = (forgetful = true): Promise<Embedded> =>
  startEmbedded({ folder: join(home, 'pg'), announce: (sentence) => announced.push(sentence), forgetful });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'jalon-embedded-'));
  chmodSync(home, 0o755);
  embedded = await start();
});
afterAll(async () => {
  await embedded.stop();
  rmSync(home, { recursive: true, force: true });
});

async function ask<T>(url: string, sql: string): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0] as T;
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL from npm', () => {
  it('is a real one, in UTF-8, sorted by code point, for this machine alone, and not run by root', async () => {
    const found = await ask<Record<string, string>>(
      embedded.url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listens,
         (SELECT datcollate FROM pg_database WHERE datname = 'postgres') AS collate,
         current_setting('log_min_error_statement') AS said, current_setting('unix_socket_directories') AS sockets`,
    );
    expect(found).toMatchObject({ encoding: 'UTF8', listens: '127.0.0.1', collate: 'C', said: 'panic' });
    expect(['', join(home, 'pg', 'run')]).toContain(found['sockets']);
    const status = process.platform === 'linux' ? readFileSync(`/proc/${embedded.pid}/status`, 'utf8') : '';
    expect(status).not.toMatch(/^Uid:\s+0\s/m);
  });

  it('keeps its files to itself, and asks for a password that nobody guesses', async () => {
    const modes = ['', 'password', 'data', 'run'].map((name) =>
      (statSync(join(home, 'pg', name)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['700', '600', '700', '700']);
    await expect(ask(embedded.url.replace(/:[^:@]+@/, ':postgres@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
    expect(readFileSync(join(home, 'pg', 'data', 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m);
  });

  it('is joined by a second one on the same folder, and outlives the first of the two', async () => {
    const second = await start();
    expect([second.pid, second.url]).toEqual([embedded.pid, embedded.url]);
    const client = new Client({ connectionString: second.url });
    await client.connect();
    await embedded.stop();
    expect(isAlive(second.pid)).toBe(true);
    await client.end();
    await second.stop();
    expect(isAlive(second.pid)).toBe(false);
  });

  it('starts again after it was stopped, and after it was killed', async () => {
    embedded = await start(false);
    await ask(embedded.url, 'CREATE TABLE kept (n int)');
    process.kill(embedded.pid, 'SIGKILL');
    embedded = await start();
    expect(await ask(embedded.url, 'SELECT count(*)::int AS n FROM kept')).toEqual({ n: 0 });
  });

  it('says where its own words are when it cannot start', async () => {
    await embedded.stop();
    const control = join(home, 'pg', 'data', 'global', 'pg_control');
    const bytes = readFileSync(control);
    unlinkSync(control);
    await expect(start()).rejects.toThrow(/does not start.*postgres\.log/);
    const { uid, gid } = statSync(join(home, 'pg', 'password'));
    writeFileSync(control, bytes, { mode: 0o600 });
    chownSync(control, uid, gid);
    embedded = await start();
    expect(announced).toEqual([]);
  });
});
