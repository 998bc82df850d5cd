import { parseResource } from '../../schema/parse-resource.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import { gatherResources, type Imported } from './gather-resources.ts';
import type { ImportOptions } from './import-options.ts';
import { type JsonSourceRow, jsonSourceRows } from './json-source-rows.ts';
import type { ResourceIssue } from './resource-issue.ts';
import { resourceOfRow } from './resource-of-row.ts';
import type { ResourceRow } from './resource-row.ts';

/**
 * Entries from JSON: a list of objects, under one key or not, or one object a line. An object that says `"schema": "jalon.resource/1"` is
 * read as it is; any other by the names of its members, as the columns of a table.
 */
export function importJson(chunks: Chunks, options: ImportOptions = {}): Promise<Imported> {
  return gatherResources(rowsOf(chunks, options), options);
}

async function* rowsOf(chunks: Chunks, options: ImportOptions): AsyncGenerator<ResourceRow> {
  const columns = { schema: null, ...options.columns };
  for await (const row of jsonSourceRows(chunks, { ...options, columns })) {
    const isOurs = row.whole?.['schema'] === 'jalon.resource/1';
    yield isOurs ? ownResource(row) : resourceOfRow(row, options.defaults);
  }
}

function ownResource({ line, column, whole }: JsonSourceRow): ResourceRow {
  const parsed = parseResource(whole);
  if (parsed.ok) return { line, resource: parsed.value, issues: [] };
  const issues = parsed.issues.map(({ code, path, expected }): ResourceIssue => ({
    code: code === 'missing' ? 'missing' : 'invalid',
    effect: 'row-left-out',
    line,
    column,
    field: path,
    value: '',
    expected,
  }));
  return { line, resource: null, issues };
}
