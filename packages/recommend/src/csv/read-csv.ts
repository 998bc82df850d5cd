import { cellReader } from './cell-reader.ts';
import type { CsvOptions } from './csv-options.ts';
import type { CsvCell, CsvIssue, CsvRow } from './csv-row.ts';
import { cutRow, type CutRow } from './cut-row.ts';
import { findSeparator } from './find-separator.ts';

/** Bytes gathered before rows are cut: small pieces would be cut again and again. */
const GATHERED = 64 * 1024;
const LONGEST_ROW = 256 * 1024;
/** Bytes read again to find where a row with a broken quote ends: so many for each byte of the file, and so many more. */
const AGAIN = { perByte: 4, more: 4 * 1024 * 1024 };

/**
 * The rows of a CSV file after its header, one after the other, as its bytes come. UTF-8 with or without a byte order mark, or
 * windows-1252; commas, semicolons, tabs or bars; quoted cells may hold all of these and line ends. Rows without any content are passed
 * over. Whatever is wrong with a row is in its issues and the next is read; memory is bounded by `maxRowBytes`.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: CsvOptions = {},
): AsyncGenerator<CsvRow, void, undefined> {
  const longest = options.maxRowBytes ?? LONGEST_ROW;
  const table = tableReader(options);
  let bytes: Uint8Array = new Uint8Array(2 * GATHERED);
  let end = 0;
  let wanted = GATHERED;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += GATHERED) {
      const piece = chunk.subarray(from, from + GATHERED);
      if (end + piece.length > bytes.length) {
        const larger = new Uint8Array(2 * (end + piece.length));
        larger.set(bytes.subarray(0, end));
        bytes = larger;
      }
      bytes.set(piece, end);
      end += piece.length;
      if (end < wanted) continue;
      const { rows, next, over } = table.cut(bytes, end, false, longest);
      yield* rows;
      if (over) return;
      bytes.copyWithin(0, next, end);
      end -= next;
      wanted = Math.max(GATHERED, Math.min(2 * end, longest + 1));
    }
  }
  yield* table.cut(bytes, end, true, longest).rows;
}

/** Reads whole rows off the front of the bytes. It remembers the header, the line, and how far quotes were found not to end. */
function tableReader(options: CsvOptions): {
  readonly cut: (
    bytes: Uint8Array,
    end: number,
    atEnd: boolean,
    longest: number,
  ) => { readonly rows: readonly CsvRow[]; readonly next: number; readonly over: boolean };
} {
  const reader = cellReader(options.encoding);
  let separator = options.separator;
  let header: Header | null = null;
  let started = false;
  let line = 1;
  /** Bytes still to come for which quoted cells end with their line: a quote before them was never closed. */
  let plain = 0;
  /** Whether what comes is the rest of a row that is too long. */
  let skipping = false;
  let consumed = 0;
  let again = 0;

  return { cut };

  function cut(
    bytes: Uint8Array,
    end: number,
    atEnd: boolean,
    longest: number,
  ): { readonly rows: readonly CsvRow[]; readonly next: number; readonly over: boolean } {
    const rows: CsvRow[] = [];
    let next = 0;
    if (!started) {
      started = true;
      const refused = refusedEncoding(bytes, end);
      if (refused !== null) return { rows: [fileRow('unsupported-encoding', refused)], next: end, over: true };
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) next = 3;
      const declared = /^sep=([,;\t|])\r?\n/.exec(
        String.fromCharCode(...bytes.subarray(next, Math.min(end, next + 7))),
      );
      if (declared !== null) {
        separator ??= declared[1] as CsvOptions['separator'];
        next += declared[0].length;
        line++;
      }
    }
    while (next < end) {
      if (skipping) {
        const lineEnd = bytes.subarray(next, end).indexOf(0x0a);
        plain = Math.max(0, plain - (lineEnd === -1 ? end - next : lineEnd + 1));
        next = lineEnd === -1 ? end : next + lineEnd + 1;
        if (lineEnd === -1) break;
        skipping = false;
        line++;
        continue;
      }
      separator ??= findSeparator(bytes, next, end);
      const manyLines = plain === 0;
      const found = cutRow(bytes, next, end, { separator: separator.charCodeAt(0), atEnd, manyLines });
      if ('open' in found) {
        if (!atEnd && end - next <= longest) break;
        if (found.open === 'in-quotes' && manyLines) {
          plain = brokenSpan(bytes, next, end);
          continue;
        }
        rows.push(rowOf(line, [issue('row-too-long', line, 1, `at most ${longest} bytes`)]));
        skipping = true;
        continue;
      }
      if (manyLines && swallowed(found)) {
        plain = brokenSpan(bytes, next, found.next);
        continue;
      }
      plain = Math.max(0, plain - (found.next - next));
      consumed += found.next - next;
      const row = found.next - next > longest ? null : read(bytes, found);
      if (row === null) rows.push(rowOf(line, [issue('row-too-long', line, 1, `at most ${longest} bytes`)]));
      else if (row !== 'nothing') rows.push(row);
      next = found.next;
      line += found.lines;
    }
    if (atEnd && header === null) rows.push(fileRow('no-header', 'a first row with the names of the columns'));
    return { rows, next, over: false };
  }

  /** A quoted cell that took the rows below it: a quote out of place where a line begins, or one that upsets the count of cells. */
  function swallowed({ cells, lines }: CutRow): boolean {
    if (lines === 1 || header === null) return false;
    // With one column only, the count says nothing.
    const uneven = cells.length !== header.names.length || cells.length === 1;
    return cells.some(({ stray }) => stray === 'line-start' || (uneven && stray === 'within'));
  }

  /** How many bytes to read again with each line for itself: the first line, or all of them where too much was read again already. */
  function brokenSpan(bytes: Uint8Array, from: number, to: number): number {
    again += to - from;
    const lineEnd = again > AGAIN.perByte * consumed + AGAIN.more ? -1 : bytes.subarray(from, to).indexOf(0x0a);
    return lineEnd === -1 ? to - from : lineEnd + 1;
  }

  function read(bytes: Uint8Array, row: CutRow): CsvRow | 'nothing' {
    if (row.cells.every(({ start, end }) => blank(bytes, start, end))) return 'nothing';
    const issues: CsvIssue[] = [];
    const cells = row.cells.map((cell, index): CsvCell => {
      const at = { line: line + cell.line, column: index + 1 };
      const { value, odd } = reader.read(bytes, cell);
      if (odd) issues.push(issue('not-utf-8', at.line, at.column, 'UTF-8'));
      if (cell.stray !== 'none') issues.push(issue('stray-quote', at.line, at.column, '""'));
      if (cell.unclosed) issues.push(issue('unclosed-quote', at.line, at.column, '"'));
      return { value, ...at };
    });
    if (header === null) {
      header = headerOf(cells, options.columnName);
      return header.issues.length + issues.length === 0 ? 'nothing' : rowOf(line, [...issues, ...header.issues]);
    }
    const { names } = header;
    if (cells.length !== names.length) {
      const few = cells.length < names.length;
      // A separator too many at the end of the line is no cell.
      if (few || cells.slice(names.length).some(({ value }) => value.trim() !== ''))
        issues.push(
          issue(
            few ? 'too-few-cells' : 'too-many-cells',
            line,
            Math.min(cells.length, names.length) + 1,
            `${names.length} cells`,
          ),
        );
    }
    const named = Object.create(null) as Record<string, CsvCell>;
    for (const [index, name] of names.entries()) {
      const cell = cells[index];
      if (name !== null && cell !== undefined) named[name] = cell;
    }
    return { line, cells: named, issues };
  }
}

/** The name of each column; `null` where its cells are not read. */
interface Header {
  readonly names: readonly (string | null)[];
  readonly issues: readonly CsvIssue[];
}

function headerOf(cells: readonly CsvCell[], columnName: (header: string) => string = (header) => header): Header {
  const seen = new Set<string>();
  const issues: CsvIssue[] = [];
  const names = cells.map(({ value, line, column }) => {
    const header = value.trim().normalize('NFC');
    if (header === '') {
      issues.push(issue('no-name', line, column, 'the name of the column'));
      return null;
    }
    const name = columnName(header);
    if (name === '') return null;
    if (seen.has(name)) {
      issues.push(issue('duplicate-name', line, column, `one column called ${name}`));
      return null;
    }
    seen.add(name);
    return name;
  });
  return { names, issues };
}

function blank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 0x20) return false;
  return true;
}

function refusedEncoding(bytes: Uint8Array, end: number): string | null {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return utf16 || bytes.subarray(0, Math.min(end, 1024)).includes(0) ? 'UTF-8 or windows-1252' : null;
}

function fileRow(code: CsvIssue['code'], expected: string): CsvRow {
  return rowOf(1, [issue(code, 1, 1, expected)]);
}

function rowOf(line: number, issues: readonly CsvIssue[]): CsvRow {
  return { line, cells: Object.create(null) as Record<string, CsvCell>, issues };
}

function issue(code: CsvIssue['code'], line: number, column: number, expected: string): CsvIssue {
  return { code, line, column, expected };
}
