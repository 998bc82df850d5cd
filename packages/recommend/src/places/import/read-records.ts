import { readCsv, type CsvIssue, type CsvOptions, type CsvRow } from '../../csv/index.ts';
import type { JsonRow } from '../../json-rows/json-row.ts';
import { readJsonRows } from '../../json-rows/read-json-rows.ts';
import type { Chunks } from '../../source-rows/chunks.ts';
import { excerpt } from '../../source-rows/excerpt.ts';
import { formatOf } from '../../source-rows/format-of.ts';
import type { SourceValue } from '../../source-rows/source-value.ts';
import { textsOf } from '../../source-rows/texts-of.ts';
import { foldLabel } from '../codes/fold-label.ts';
import type { RecordIssue, SourceRecord } from './source-record.ts';

/** How to read a file of places or of services. */
export interface ReadOptions extends Pick<CsvOptions, 'separator' | 'encoding'> {
  /** JSON where the file begins with a bracket or a brace, else CSV. */
  readonly format?: 'csv' | 'json' | undefined;
}

/** The rows of a CSV or JSON file; columns may be written with other capitals, accents, spaces. */
export async function* readRecords(
  chunks: Chunks,
  options: ReadOptions,
): AsyncGenerator<SourceRecord, void, undefined> {
  const { format, rest } =
    options.format === undefined ? await formatOf(chunks) : { format: options.format, rest: chunks };
  if (format === 'json') {
    for await (const row of readJsonRows(rest)) yield fromJson(row);
    return;
  }
  const headers = new Map<string, string>();
  const columnName = (header: string): string => {
    const folded = foldLabel(header);
    headers.set(folded, header);
    return folded === '' ? header : folded;
  };
  const fold = rememberedFold();
  for await (const row of readCsv(rest, { ...options, columnName })) yield fromCsv(row, headers, fold);
}

type Fold = (field: string) => string;

/** Fields are asked for by few names, at every row. */
function rememberedFold(): Fold {
  const folded = new Map<string, string>();
  return (field) => {
    const known = folded.get(field) ?? foldLabel(field);
    folded.set(field, known);
    return known;
  };
}

function fromCsv({ line, cells, issues }: CsvRow, headers: ReadonlyMap<string, string>, fold: Fold): SourceRecord {
  const readable = Object.keys(cells).length > 0;
  return {
    line,
    issues: issues.map((issue) => csvIssue(issue, readable)),
    value: readable
      ? (field) => {
          const name = fold(field);
          const cell = cells[name];
          const text = cell?.value.trim() ?? '';
          if (cell === undefined || text === '') return undefined;
          return { field: headers.get(name) ?? field, text, list: null, line: cell.line, column: cell.column };
        }
      : null,
  };
}

function csvIssue({ code, line, column, expected }: CsvIssue, readable: boolean): RecordIssue {
  const ofHeader = code === 'no-name' || code === 'duplicate-name';
  const effect =
    ofHeader || (readable && code === 'too-many-cells') ? 'value-left-out' : readable ? 'value-kept' : 'row-left-out';
  return { code, effect, line, column, field: '', value: '', expected };
}

function fromJson({ line, column, value, issue }: JsonRow): SourceRecord {
  if (value === null || issue !== null) {
    const said = {
      code: issue ?? 'not-json',
      effect: issue === 'list-left-out' ? 'value-left-out' : 'row-left-out',
      field: '',
      value: '',
      expected: '{ … }',
    } as const;
    return { line, value: null, issues: [{ ...said, line, column }] };
  }
  let byName: ReadonlyMap<string, string> | undefined;
  const objects = Object.entries(value).filter(
    ([, one]) => typeof one === 'object' && one !== null && textsOf(one) === null,
  );
  return {
    line,
    issues: objects.map(([field, one]) => {
      const found = excerpt(JSON.stringify(one));
      return {
        code: 'invalid',
        effect: 'value-left-out',
        line,
        column,
        field,
        value: found,
        expected: 'a text, a number or a list of texts',
      };
    }),
    value: (field) => {
      if (Object.hasOwn(value, field)) return jsonValue(field, value[field], line, column);
      byName ??= new Map(Object.keys(value).map((key) => [foldLabel(key), key]));
      const key = byName.get(foldLabel(field));
      return key === undefined ? undefined : jsonValue(key, value[key], line, column);
    },
  };
}

function jsonValue(field: string, value: unknown, line: number, column: number): SourceValue | undefined {
  const { texts, isList } = textsOf(value) ?? { texts: [], isList: false };
  return texts.length === 0 ? undefined : { field, text: texts.join('|'), list: isList ? texts : null, line, column };
}
