import { readCsv, type CsvIssue, type CsvRow } from '../../csv/index.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import type { FieldName } from './field-name.ts';
import { fieldOfColumn } from './field-of-column.ts';
import type { ImportOptions } from './import-options.ts';
import type { ResourceIssue } from './resource-issue.ts';
import type { SourceRow } from './source-row.ts';

/** What the cells of a column that no field is called are kept under, until the column is said. */
const NO_FIELD = '? ';

/** The rows of a table; each column that no field is called is said once, at the first row that has a cell of it. */
export async function* csvSourceRows(chunks: Chunks, options: ImportOptions): AsyncGenerator<SourceRow> {
  const fieldOf = fieldOfColumn(options.columns);
  const headers = new Map<string, string>();
  const said = new Set<string>();
  const columnName = (header: string): string => {
    const field = fieldOf(header);
    if (field === 'passed-over') return '';
    const name = field ?? `${NO_FIELD}${header}`;
    headers.set(name, header);
    return name;
  };
  for await (const row of readCsv(chunks, { ...options, columnName })) {
    const isHeader = isOfHeader(row);
    const readable = !isHeader && row.issues.every(({ code }) => code !== 'row-too-long');
    const unknown = Object.entries(row.cells).filter(([name]) => name.startsWith(NO_FIELD) && !said.has(name));
    for (const [name] of unknown) said.add(name);
    if (unknown.length > 0)
      yield {
        line: 1,
        column: 1,
        values: null,
        isHeader: true,
        issues: unknown.map(([name, { column }]) => {
          const header = headers.get(name) ?? name;
          return issueOf('unknown-column', 'value-left-out', 1, column, header, 'the name of a field');
        }),
      };
    yield {
      line: row.line,
      column: 1,
      values: readable ? valuesOf(row, headers) : null,
      issues: row.issues.map((one) => readingIssue(one, readable, isHeader)),
      isHeader,
    };
  }
}

/** Said of the header or of the whole file, never of a row. */
const ABOUT_THE_FILE: ReadonlySet<CsvIssue['code']> = /* @__PURE__ */ new Set<CsvIssue['code']>([
  'no-header',
  'unsupported-encoding',
  'no-name',
  'duplicate-name',
]);

/** What was wrong with the header comes as a row without any cell. */
function isOfHeader({ cells, issues }: CsvRow): boolean {
  if (issues.some(({ code }) => ABOUT_THE_FILE.has(code))) return true;
  const read = ['stray-quote', 'unclosed-quote', 'not-utf-8'];
  return Object.keys(cells).length === 0 && issues.every(({ code }) => read.includes(code));
}

function valuesOf(row: CsvRow, headers: ReadonlyMap<string, string>): Partial<Record<FieldName, SourceValue>> {
  const values: Partial<Record<FieldName, SourceValue>> = {};
  for (const [field, { value, line, column }] of Object.entries(row.cells)) {
    const text = value.trim();
    if (text !== '' && !field.startsWith(NO_FIELD))
      values[field as FieldName] = { field: headers.get(field) ?? field, text, list: null, line, column };
  }
  return values;
}

function readingIssue({ code, line, column, expected }: CsvIssue, readable: boolean, isHeader: boolean): ResourceIssue {
  const lost = isHeader || code === 'too-many-cells';
  return issueOf(code, lost ? 'value-left-out' : readable ? 'value-kept' : 'row-left-out', line, column, '', expected);
}

function issueOf(
  code: ResourceIssue['code'],
  effect: ResourceIssue['effect'],
  line: number,
  column: number,
  field: string,
  expected: string,
): ResourceIssue {
  return { code, effect, line, column, field, value: '', expected };
}
