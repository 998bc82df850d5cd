import { decodeUtf8, decodeWindows1252 } from '../csv/decode-bytes.ts';
import type { JsonRow } from './json-row.ts';

const [QUOTE, BACKSLASH, LF, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const MARK = [0xef, 0xbb, 0xbf];

/** Follows braces, brackets and texts byte by byte, and keeps no more than the bytes of the object that it is in. */
export function rowCutter(longest: number): {
  readonly feed: (chunk: Uint8Array) => readonly JsonRow[];
  readonly end: () => readonly JsonRow[];
} {
  let line = 1;
  let column = 0;
  let seen = 0;
  let found = 0;
  let where: 'between' | 'row' | 'skipped-line' | 'after' = 'between';
  let inList = false;
  let start = { line: 1, column: 1 };
  let kept = new Uint8Array(4096);
  let length = 0;
  let depth = 0;
  let inText = false;
  let escaped = false;
  /** A list began right under the first object: the next byte says whether it is the list of rows. */
  let listBegan = false;
  const rows: JsonRow[] = [];

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
        column++;
        step(byte);
        if (byte === LF) {
          line++;
          column = 0;
        }
      }
      return rows.splice(0);
    },
    end() {
      if (where === 'row') finish();
      if (found === 0 && !inList) rows.push({ line: 1, column: 1, value: null, issue: 'nothing' });
      return rows.splice(0);
    },
  };

  function step(byte: number): void {
    if (where === 'after') return;
    if (where === 'skipped-line') {
      if (byte === LF) where = 'between';
    } else if (where === 'between') between(byte);
    else within(byte);
  }

  function between(byte: number): void {
    if (byte <= 0x20 || byte === COMMA) return;
    if (byte === OPEN_LIST && !inList && found === 0) inList = true;
    else if (byte === CLOSE_LIST && inList) where = 'after';
    else begin(byte);
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
    if (listBegan && byte > 0x20) {
      listBegan = false;
      if (byte === OPEN_OBJECT) {
        inList = true;
        begin(byte);
        return;
      }
    }
    if (!inText && depth === 0 && length > 0 && (byte === COMMA || byte === CLOSE_LIST || byte === LF)) {
      finish();
      if (byte === CLOSE_LIST && inList) where = 'after';
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
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      depth++;
      listBegan = byte === OPEN_LIST && depth === 2 && found === 0 && !inList;
    } else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && --depth <= 0) finish();
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
