import { readCsv, type CsvOptions, type CsvRow } from './index.ts';

/** All rows of a file given as text (UTF-8) or as bytes, cut into pieces of this many bytes. */
export async function rowsOf(
  file: string | Uint8Array,
  options: CsvOptions = {},
  piece = 1 << 16,
): Promise<readonly CsvRow[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const rows: CsvRow[] = [];
  for await (const row of readCsv(pieces(bytes, piece), options)) rows.push(row);
  return rows;
}

/** The cells of rows as plain texts, by the name of their column. */
export function valuesOf(rows: readonly CsvRow[]): readonly Readonly<Record<string, string>>[] {
  return rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value])));
}

/** Codes of the issues of rows, with where they are: `code@line:column`. */
export function issuesOf(rows: readonly CsvRow[]): readonly string[] {
  return rows.flatMap(({ issues }) => issues.map(({ code, line, column }) => `${code}@${line}:${column}`));
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
