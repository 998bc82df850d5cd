import { decodeUtf8, decodeWindows1252 } from '../csv/decode-bytes.ts';
import type { JsonRow } from './json-row.ts';
import { listFinder, type FoundList } from './list-finder.ts';
import { listOfRows } from './list-of-rows.ts';

const [QUOTE, BACKSLASH, LF, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Which part of a file a byte is of. */
type Where = 'between' | 'row' | 'skipped-line' | 'first' | 'first-ended' | 'beside' | 'ended' | 'over';

const MARK = [0xef, 0xbb, 0xbf];

/**
 * Follows braces, brackets and texts byte by byte, and keeps no more than the bytes of the object that it is in. A first object that is in
 * no list may be a row, or hold the list of rows: what follows it tells; else its names do.
 */
export function rowCutter(longest: number): {
  readonly feed: (chunk: Uint8Array) => readonly JsonRow[];
  readonly end: () => readonly JsonRow[];
} {
  let line = 1;
  let column = 0;
  let seen = 0;
  let found = 0;
  let where: Where = 'between';
  let inList = false;
  let inObject = false;
  let start = { line: 1, column: 1 };
  let kept = new Uint8Array(4096);
  let length = 0;
  let depth = 0;
  let inText = false;
  let escaped = false;
  let names: string[] = [];
  let lists: FoundList[] = [];
  let finder = listFinder({ onName: (name) => names.push(name), onList: (list) => lists.push(list) }, 'brace');
  const rows: JsonRow[] = [];
  const steps: Readonly<Record<Where, (byte: number) => void>> = {
    between,
    row: within,
    'skipped-line': (byte) => {
      if (byte === LF) where = 'between';
    },
    first,
    'first-ended': afterFirst,
    beside,
    ended: (byte) => {
      if (byte > 0x20) leave('after-the-end');
    },
    over: () => undefined,
  };

  return {
    feed(chunk) {
      for (const byte of chunk) {
        if (seen < 3 && byte === MARK[seen]) {
          seen++;
          continue;
        }
        if (seen < 4 && (byte === 0xff || byte === 0xfe || byte === 0))
          return [{ line: 1, column: 1, value: null, issue: 'unsupported-encoding' }];
        seen = 4;
        advance(byte);
      }
      return rows.splice(0);
    },
    end() {
      if (where === 'first' || where === 'first-ended') settle(names);
      close();
      return rows.splice(0);
    },
  };

  function advance(byte: number): void {
    column++;
    // Nearly every byte is of a row: it takes the short way.
    if (where === 'row') within(byte);
    else steps[where](byte);
    if (byte === LF) {
      line++;
      column = 0;
    }
  }

  function between(byte: number): void {
    if (byte <= 0x20 || byte === COMMA) return;
    if (byte === OPEN_LIST && !inList && found === 0) inList = true;
    else if (byte === CLOSE_LIST && inList) endList();
    else if (byte === OPEN_OBJECT && !inList && found === 0) {
      where = 'first';
      start = { line, column };
      first(byte);
    } else begin(byte);
  }

  function first(byte: number): void {
    keep(byte);
    const state = finder.feed(byte, line, column);
    if (state === 'ended') where = 'first-ended';
    else if (state === 'broken') settle(names);
    // So long an object is no row, whatever its names.
    else if (length > longest) settle([]);
    if (where === 'between' && length > longest && byte !== LF && !inList) where = 'skipped-line';
  }

  function afterFirst(byte: number): void {
    if (byte <= 0x20 || byte === COMMA) return;
    if (byte === OPEN_OBJECT) finish();
    else settle(names);
    steps[where](byte);
  }

  /** The first object is a row, or its bytes are read again from where the list of rows begins. */
  function settle(told: readonly string[]): void {
    const list = listOfRows(told, lists);
    if (list === null) {
      finish();
      return;
    }
    for (const other of lists) if (other.start < list.start) rows.push(leftOut(other));
    const at = { line, column };
    const bytes = kept.slice(list.start, length);
    [inList, inObject, where] = [true, true, 'between'];
    [line, column] = [list.line, list.column - 1];
    for (const byte of bytes) advance(byte);
    ({ line, column } = at);
    [names, lists] = [[], []];
  }

  function endList(): void {
    where = inObject ? 'beside' : 'ended';
    finder = listFinder({ onList: (list) => rows.push(leftOut(list)) }, 'within');
  }

  /** What comes after the list of rows, in the object that holds it. */
  function beside(byte: number): void {
    const state = finder.feed(byte, line, column);
    if (state === 'ended') where = 'ended';
    else if (state === 'broken') leave('not-json');
  }

  /** Nothing more is read, and why. */
  function leave(issue: NonNullable<JsonRow['issue']>): void {
    rows.push({ line, column, value: null, issue });
    where = 'over';
  }

  function close(): void {
    if (where === 'row') finish();
    else if (where === 'beside' || (where === 'between' && inList)) leave('cut-short');
    if (found === 0 && !inList) rows.push({ line: 1, column: 1, value: null, issue: 'nothing' });
  }

  function begin(byte: number): void {
    where = 'row';
    start = { line, column };
    length = 0;
    depth = 0;
    inText = false;
    escaped = false;
    within(byte);
  }

  function within(byte: number): void {
    if (!inText && depth === 0 && length > 0 && (byte === COMMA || byte === CLOSE_LIST || byte === LF)) {
      finish();
      if (byte === CLOSE_LIST && inList) endList();
      return;
    }
    keep(byte);
    if (inText) {
      // A text holds no line end: it was never closed, and neither was its row.
      if (byte === LF) finish();
      else if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && --depth <= 0) finish();
    if (where === 'row' && length > longest) {
      finish();
      where = byte === LF ? 'between' : 'skipped-line';
    }
  }

  function keep(byte: number): void {
    if (length === kept.length) {
      const larger = new Uint8Array(2 * kept.length);
      larger.set(kept);
      kept = larger;
    }
    kept[length++] = byte;
  }

  function finish(): void {
    where = 'between';
    found++;
    rows.push({ ...start, ...readRow(kept, length, longest) });
  }
}

function leftOut({ line, column }: FoundList): JsonRow {
  return { line, column, value: null, issue: 'list-left-out' };
}

function readRow(bytes: Uint8Array, length: number, longest: number): Pick<JsonRow, 'value' | 'issue'> {
  if (length > longest) return { value: null, issue: 'row-too-long' };
  try {
    const text = decodeUtf8(bytes, 0, length) ?? decodeWindows1252(bytes, 0, length);
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value: value as Readonly<Record<string, unknown>>, issue: null }
      : { value: null, issue: 'not-an-object' };
  } catch {
    return { value: null, issue: 'not-json' };
  }
}
