import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keyFromText, type Key } from '@jalon/history/postgres';

/** How a server is set up, all of it from the environment. */
export interface Config {
  /** Where the embedded database, the ledger of erasures and a generated master key are. */
  readonly folder: string;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly masterKey: Key;
  /** A file to which every erasure is written before it is done: a restore reads it. */
  readonly ledger: string;
  readonly host: string;
  readonly port: number;
  /** Pages of other sites that may call, such as `https://mediation.example.fr`. */
  readonly origins: readonly string[];
  /** Requests a minute from one device; 0: no limit. */
  readonly rate: number;
  /** Whether the address of who calls is in `x-forwarded-for`. */
  readonly behindProxy: boolean;
  /** Whether notes may be kept. */
  readonly notes: boolean;
}

/** Names of the variables, with what they are for; `--help` prints them. */
export const VARIABLES: Readonly<Record<string, string>> = {
  DATABASE_URL: 'a PostgreSQL, 14 or newer; absent: an embedded one, in JALON_DATA',
  JALON_DATA: 'where the embedded database, the ledger of erasures and the key are; .jalon where absent',
  JALON_MASTER_KEY:
    '32 bytes in hexadecimal or base64 that wrap every key; made in JALON_DATA with the embedded database',
  JALON_LEDGER: 'the ledger of erasures, a file; erasures.jsonl in JALON_DATA where absent',
  HOST: 'the address to listen on; 127.0.0.1 where absent',
  PORT: 'the port; 8787 where absent',
  JALON_ORIGINS: 'sites whose pages may call, parted by commas; none where absent',
  JALON_RATE: 'requests a minute from one device; 600 where absent, 0 for no limit',
  JALON_BEHIND_PROXY: 'true where a proxy in front tells who calls in x-forwarded-for',
  JALON_NOTES: 'true where notes may be kept; they are not where absent',
};

/** Reads the environment, or says in one sentence what is wrong with it. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  announce: (sentence: string) => void,
): { readonly config: Config } | { readonly wrong: string } {
  const folder = resolve(env['JALON_DATA'] ?? '.jalon');
  const databaseUrl = env['DATABASE_URL'] ?? null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl))
    return { wrong: 'DATABASE_URL is an address such as postgres://user:password@host/database.' };
  const port = wholeNumber(env['PORT'] ?? '8787', 65_535);
  if (port === null) return { wrong: 'PORT is a whole number from 0 to 65535.' };
  const rate = wholeNumber(env['JALON_RATE'] ?? '600', 1_000_000);
  if (rate === null) return { wrong: 'JALON_RATE is a whole number from 0 to 1000000.' };
  const origins = (env['JALON_ORIGINS'] ?? '').split(',').flatMap((text) => text.trim() || []);
  const bad = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (bad !== undefined)
    return { wrong: `JALON_ORIGINS holds "${bad}", which is no origin such as https://example.fr.` };
  const masterKey = readMasterKey(env['JALON_MASTER_KEY'], databaseUrl === null ? folder : null, announce);
  if (typeof masterKey === 'string') return { wrong: masterKey };
  return {
    config: {
      folder,
      databaseUrl,
      masterKey,
      ledger: resolve(env['JALON_LEDGER'] ?? join(folder, 'erasures.jsonl')),
      host: env['HOST'] ?? '127.0.0.1',
      port,
      origins,
      rate,
      behindProxy: env['JALON_BEHIND_PROXY'] === 'true',
      notes: env['JALON_NOTES'] === 'true',
    },
  };
}

/** The key, or one sentence. With the embedded database it is made where there is none. */
function readMasterKey(
  text: string | undefined,
  folder: string | null,
  announce: (sentence: string) => void,
): Key | string {
  const file = folder === null ? null : join(folder, 'master-key');
  if (text === undefined && file !== null && !existsSync(file)) {
    mkdirSync(folder!, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    announce(`A master key was made in ${file}. Keep a copy elsewhere: without it nothing can be read again.`);
  }
  const written = text ?? (file === null ? undefined : readFileSync(file, 'utf8'));
  if (written === undefined)
    return 'JALON_MASTER_KEY is needed with DATABASE_URL: 32 random bytes, for instance from "openssl rand -hex 32".';
  return keyFromText(written) ?? 'JALON_MASTER_KEY is 32 bytes: 64 hexadecimal digits, or base64.';
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  return number <= most ? number : null;
}
