import type { Chunks } from '../../source-rows/chunks.ts';
import { csvSourceRows } from './csv-source-rows.ts';
import { gatherResources, type Imported } from './gather-resources.ts';
import type { ImportOptions } from './import-options.ts';
import { resourceOfRow } from './resource-of-row.ts';
import type { ResourceRow } from './resource-row.ts';

/** Entries from a table: UTF-8 or windows-1252, parted by `,` `;` tabs or bars, columns called in French or English, or as `columns` says. */
export function importCsv(chunks: Chunks, options: ImportOptions = {}): Promise<Imported> {
  return gatherResources(rowsOf(chunks, options), options);
}

async function* rowsOf(chunks: Chunks, options: ImportOptions): AsyncGenerator<ResourceRow> {
  for await (const row of csvSourceRows(chunks, options)) yield resourceOfRow(row, options.defaults);
}
