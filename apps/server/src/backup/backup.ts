import { createWriteStream, fsyncSync, openSync, closeSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { commit } from '@jalon/history/postgres';
import type { Client } from 'pg';
import { TABLES, type BackupFile, type BackupHeader } from './tables.ts';

/** Rows asked for at a time. */
const AT_ONCE = 2_000;

/** Where the keys go, beside the rows: always the same file, so that keys destroyed since are in no backup any more. */
export function keysFileOf(file: string): string {
  return join(dirname(file), 'jalon-keys.gz');
}

/**
 * Writes everything, as one instant shows it, in two files: the rows as they are, sealed, and beside them what opens them (keys and
 * erasures), which takes the place of the one before. Rows of an old backup whose keys are gone cannot be read by anybody.
 * Answers the number of rows.
 */
export async function backup(client: Client, file: string, at: string): Promise<number> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query('SET LOCAL ROLE jalon_keeper');
    const rows = (await write(client, 'data', file, at)) + (await write(client, 'keys', keysFileOf(file), at));
    await commit(client);
    return rows;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function write(client: Client, which: BackupFile, file: string, at: string): Promise<number> {
  const begun = join(dirname(file), `.${basename(file)}.begun`);
  const gzip = createGzip();
  const output = createWriteStream(begun, { mode: 0o600 });
  gzip.pipe(output);
  const line = async (value: unknown): Promise<void> => {
    if (!gzip.write(`${JSON.stringify(value)}\n`)) await once(gzip, 'drain');
  };
  await line({ format: 'jalon.backup/1', file: which, at } satisfies BackupHeader);
  let rows = 0;
  for (const { name, order } of TABLES.filter((table) => table.file === which)) {
    await client.query(
      `DECLARE rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${name} t ORDER BY ${order}`,
    );
    for (;;) {
      const found = await client.query<{ row: string }>(`FETCH ${AT_ONCE} FROM rows`);
      if (found.rows.length === 0) break;
      rows += found.rows.length;
      await line({ table: name, rows: found.rows.map(({ row }) => row) });
    }
    await client.query('CLOSE rows');
  }
  // Where this line is missing, the file is not whole.
  await line({ end: rows });
  gzip.end();
  await finished(output);
  const handle = openSync(begun, 'r');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(begun, file);
  return rows;
}
