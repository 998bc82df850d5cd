import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { RunAs } from './unprivileged-user.ts';

/** The superuser of an embedded database; only migrations and backups log in as it. */
export const ADMIN = 'jalon_admin';

/** Where the files of an embedded database are, in one folder. */
export function clusterFiles(folder: string): {
  readonly data: string;
  readonly password: string;
  readonly sockets: string;
  readonly log: string;
} {
  return {
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    sockets: join(folder, 'run'),
    log: join(folder, 'postgres.log'),
  };
}

/**
 * Makes an empty database system, once: UTF-8, sorted by code point, scram-sha-256, a random password in a file that only its owner
 * reads. What was begun and not finished is begun again. Throws an error with one sentence.
 */
export function initCluster(
  programs: PostgresBinaries,
  folder: string,
  user: RunAs,
  options: { readonly sync: boolean },
): void {
  const { data, password, sockets } = clusterFiles(folder);
  for (const each of [folder, sockets]) {
    mkdirSync(each, { recursive: true, mode: 0o700 });
    giveTo(each, user);
  }
  if (existsSync(join(data, 'PG_VERSION'))) return;
  if (!existsSync(password)) {
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveTo(password, user);
  }
  const begun = `${data}.begun`;
  rmSync(begun, { recursive: true, force: true });
  const run = spawnSync(
    programs.initdb,
    [
      `--pgdata=${begun}`,
      `--username=${ADMIN}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
      ...(options.sync ? [] : ['--no-sync']),
    ],
    { ...user, cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (run.status !== 0)
    throw new Error(`The database could not be made in ${data}: ${run.error?.message ?? run.stderr.trim()}`);
  renameSync(begun, data);
}

function giveTo(path: string, { uid, gid }: RunAs): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
