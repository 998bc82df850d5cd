import { spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { ADMIN, clusterFiles, initCluster } from './init-cluster.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { isAlive, postmasterOf } from './postmaster.ts';
import { reachable } from './reachable.ts';
import { unprivilegedUser, type RunAs } from './unprivileged-user.ts';

/** What an embedded database takes. */
export interface EmbeddedOptions {
  /** Where it lives, made where it is not there. */
  readonly folder: string;
  /** Says one sentence to whoever starts the server. */
  readonly announce: (sentence: string) => void;
  /** Faster, and lost when the machine stops: for tests whose subject is not durability. */
  readonly forgetful?: boolean;
}

/** A PostgreSQL that runs on this machine. */
export interface Embedded {
  /** Of its superuser, for the database `postgres`. */
  readonly url: string;
  readonly pid: number;
  readonly folder: string;
  /** Stops it, unless other programs still use it. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought, on 127.0.0.1 and a free port, its socket in a private folder; or joins the one that already
 * runs on the same folder, left by a server that was killed or shared with another. Throws an error with one sentence.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { announce, forgetful = false } = options;
  const found = postgresBinaries();
  if ('missing' in found) throw new Error(found.missing);
  const user = unprivilegedUser(announce);
  const folder = openFolder(resolve(options.folder), user, announce);
  const programs = openPrograms(found, folder, user);
  initCluster(programs, folder, user, { sync: !forgetful });
  const files = clusterFiles(folder);
  const password = readFileSync(files.password, 'utf8').trim();
  const urlOf = (port: number): string => `postgres://${ADMIN}:${password}@127.0.0.1:${port}/postgres`;

  for (let attempt = 1; ; attempt += 1) {
    const running = postmasterOf(files.data);
    const { pid, port } = running ?? (await launch(programs, folder, user, forgetful));
    const url = urlOf(port);
    if (await answers(url, pid)) return { url, pid, folder, stop: () => stop(url, pid) };
    if (attempt === ATTEMPTS)
      throw new Error(`The database in ${folder} does not start. What it says is in ${files.log}.`);
    await wait(500);
  }
}

const ATTEMPTS = 6;

/** Long enough to replay what a crash left. */
const START_MS = 60_000;

async function launch(
  programs: PostgresBinaries,
  folder: string,
  user: RunAs,
  forgetful: boolean,
): Promise<{ readonly pid: number; readonly port: number }> {
  const { data, sockets, log } = clusterFiles(folder);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    // A longer path does not fit the address of a socket.
    unix_socket_directories: process.platform !== 'win32' && sockets.length <= 80 ? sockets : '',
    timezone: 'UTC',
    jit: 'off',
    idle_in_transaction_session_timeout: '30s',
    // Its log never holds what people wrote: neither statements nor the values in them.
    log_min_messages: 'warning',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(forgetful ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const output = openSync(log, 'a', 0o600);
  const child = spawn(
    programs.postgres,
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Its own group: Ctrl+C reaches the server, which stops the database last.
    { ...user, cwd: folder, detached: true, stdio: ['ignore', output, output], env: { ...process.env, LC_ALL: 'C' } },
  );
  closeSync(output);
  child.on('error', () => undefined);
  child.unref();
  if (child.pid === undefined) throw new Error(`${programs.postgres} cannot be run.`);
  return { pid: child.pid, port };
}

async function answers(url: string, pid: number): Promise<boolean> {
  for (const until = performance.now() + START_MS; performance.now() < until;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch {
      if (!isAlive(pid)) return false;
      await wait(30);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function stop(url: string, pid: number): Promise<void> {
  if (!isAlive(pid) || (await othersUse(url))) return;
  process.kill(pid, 'SIGINT'); // fast shutdown: what is committed is kept
  while (isAlive(pid)) await wait(20);
}

async function othersUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    );
    return (found.rows[0]?.n ?? 0) > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The folder itself, or one that PostgreSQL's user can enter where this one is closed to it (as the home of root is). */
function openFolder(folder: string, user: RunAs, announce: (sentence: string) => void): string {
  mkdirSync(dirname(folder), { recursive: true });
  if (reachable(dirname(folder), user)) return folder;
  const other = join('/var/lib/jalon', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  mkdirSync(dirname(other), { recursive: true, mode: 0o755 });
  announce(
    `PostgreSQL's user cannot enter ${folder}: the database is in ${other} instead (JALON_DATA chooses another place).`,
  );
  return other;
}

/** The programs where they are, or a copy beside the data where their folder is closed to PostgreSQL's user. */
function openPrograms(programs: PostgresBinaries, folder: string, user: RunAs): PostgresBinaries {
  if (reachable(join(programs.folder, 'bin'), user)) return programs;
  const copy = `${folder}-programs`;
  if (!existsSync(join(copy, 'bin', 'postgres')))
    cpSync(programs.folder, copy, { recursive: true, verbatimSymlinks: true });
  const moved = (path: string): string => join(copy, 'bin', path.slice(join(programs.folder, 'bin').length + 1));
  return {
    folder: copy,
    initdb: moved(programs.initdb),
    postgres: moved(programs.postgres),
    pgCtl: moved(programs.pgCtl),
  };
}
