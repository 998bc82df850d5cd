import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, postmasterOf } from '../../packages/history/src/postgres/embedded/postmaster.ts';
import type { Blow } from './history-chaos.ts';

/** The server dies while it ingests. */
export const killServer: Blow = async ({ servers }) => {
  await servers[0]?.kill();
};

/** PostgreSQL dies while it commits: every process of it, or one that serves a connection. */
export const killPostgres: Blow = async ({ data, random }) => {
  const running = postmasterOf(data);
  if (running === null) throw new Error('PostgreSQL does not run.');
  const children = childrenOf(running.pid);
  const one = children[Math.floor(random() * children.length)];
  // One backend that dies makes PostgreSQL throw away its memory and replay its journal.
  const victims = random() < 0.5 && one !== undefined ? [one] : [running.pid, ...children];
  for (const pid of victims) killOne(pid);
  for (const pid of victims) while (isAlive(pid)) await wait(5);
};

/** One of several servers dies; the others go on for a moment. */
export const killOneOfTwo: Blow = async ({ servers, random }) => {
  await servers[Math.floor(random() * servers.length)]?.kill();
  await wait(200);
};

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Processes that this one started. */
function childrenOf(pid: number): readonly number[] {
  try {
    return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [] : [Number(line)]));
  } catch {
    return [];
  }
}
