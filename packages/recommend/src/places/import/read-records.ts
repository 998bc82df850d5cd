import { readCsv, type CsvIssue, type CsvOptions, type CsvRow } from '../../csv/index.ts';
import type { JsonRow } from '../../json-rows/json-row.ts';
import { readJsonRows } from '../../json-rows/read-json-rows.ts';
import { foldLabel } from '../codes/fold-label.ts';
import { excerpt } from './excerpt.ts';
import type { RecordIssue, SourceRecord, SourceValue } from './source-record.ts';

/** The bytes of a file, piece by piece. */
/** The bytes of a file, in pieces of any size, as they come. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

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

/** Looks at the first byte that is no space, and gives back all of them. */
async function formatOf(chunks: Chunks): Promise<{ readonly format: 'csv' | 'json'; readonly rest: Chunks }> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const read: Uint8Array[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return { format: 'csv', rest: read };
    read.push(next.value);
    const first = next.value.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
    if (first === undefined) continue;
    return { format: first === 0x5b || first === 0x7b ? 'json' : 'csv', rest: resumed(read, iterator) };
  }
}

async function* resumed(
  read: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
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
  const objects = Object.entries(value).filter(([, one]) => typeof one === 'object' && one !== null && !isTexts(one));
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
  if (isTexts(value)) {
    const list = value.map((one) => String(one).trim()).filter((one) => one !== '');
    return list.length === 0 ? undefined : { field, text: list.join('|'), list, line, column };
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : { field, text, list: null, line, column };
}

function isTexts(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
}
