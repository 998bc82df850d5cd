import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { BackupFile, BackupHeader } from './tables.ts';

/** Some rows of one table, each as JSON. */
export interface BackupRows {
  readonly table: string;
  readonly rows: readonly string[];
  /** When the backup was made: an instant. */
  readonly at: string;
}

/**
 * The rows of a file of a backup, a few thousand at a time. Throws an error with one sentence where it is none, is not whole, or was made
 * before this instant.
 */
export async function* readBackup(
  file: string,
  which: BackupFile,
  since: string = '',
): AsyncGenerator<BackupRows, void, undefined> {
  const input = createReadStream(file);
  const gunzip = createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  const lines = createInterface({ input: input.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY });
  let rows: number | null = null;
  let at = '';
  let whole = false;
  try {
    for await (const text of lines) {
      const line = JSON.parse(text) as Partial<BackupHeader & BackupRows & { readonly end: number }>;
      if (rows === null) {
        if (line.format !== 'jalon.backup/1' || line.file !== which) break;
        at = line.at ?? '';
        if (at < since) throw new Error(`${file} was made before the rows that it should open.`);
        rows = 0;
      } else if (line.end !== undefined) {
        whole = line.end === rows;
      } else if (typeof line.table === 'string' && Array.isArray(line.rows)) {
        rows += line.rows.length;
        yield { table: line.table, rows: line.rows, at };
      }
    }
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === 'ENOENT') throw new Error(`There is no file ${file}.`, { cause: error });
    if (!(error instanceof SyntaxError) && code?.startsWith('Z_') !== true) throw error;
    whole = false;
  }
  if (rows === null) throw new Error(`${file} is no backup (${which}).`);
  if (!whole) throw new Error(`${file} is not whole.`);
}
