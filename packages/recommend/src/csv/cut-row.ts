/** A row of bytes cut into cells, nothing decoded yet. */
export interface CutRow {
  readonly cells: readonly CutCell[];
  /** Where the next row begins. */
  readonly next: number;
  /** How many line ends the row holds, its own included. */
  readonly lines: number;
}

/** Where a cell is. */
export interface CutCell {
  /** First byte of its content, and the first after it. */
  readonly start: number;
  readonly end: number;
  /** Line ends of the row before it. */
  readonly line: number;
  /** Whether some quotes of its content are doubled. */
  readonly doubled: boolean;
  /** A quote of its content that should have been doubled was not; at the start of a line, another row may begin there. */
  readonly stray: 'none' | 'within' | 'line-start';
  /** Its quote does not end before the line does. */
  readonly unclosed: boolean;
}

/** `open`: the row ends past `end`, within a quoted cell or not. */
export type Cut = CutRow | { readonly open: 'in-quotes' | 'bare' };

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/**
 * Cuts the row that begins at `from` (RFC 4180, with CR, LF or CRLF at the end of lines). `atEnd` says that nothing follows `end`;
 * without `manyLines` a quoted cell ends with its line at the latest.
 */
export function cutRow(
  bytes: Uint8Array,
  from: number,
  end: number,
  { separator, atEnd, manyLines }: { readonly separator: number; readonly atEnd: boolean; readonly manyLines: boolean },
): Cut {
  const cells: CutCell[] = [];
  let lines = 0;
  let at = from;
  for (;;) {
    const line = lines;
    let start = at;
    let close = -1;
    let doubled = false;
    let stray: CutCell['stray'] = 'none';
    let unclosed = false;
    if (bytes[at] === QUOTE && at < end) {
      start = ++at;
      for (;;) {
        const byte = at < end ? (bytes[at] as number) : -1;
        if (byte === -1) {
          if (!atEnd || manyLines) return { open: 'in-quotes' };
          unclosed = true;
          break;
        }
        if (byte === QUOTE) {
          const after = at + 1 < end ? (bytes[at + 1] as number) : -1;
          if (after === -1 && !atEnd) return { open: 'in-quotes' };
          if (after === -1 || after === separator || after === LF || after === CR) {
            close = at++;
            break;
          }
          if (after === QUOTE) {
            doubled = true;
            at += 2;
          } else {
            const before = bytes[at - 1];
            if (before === LF || before === CR) stray = 'line-start';
            else if (stray === 'none') stray = 'within';
            at++;
          }
          continue;
        }
        if (byte === LF || byte === CR) {
          if (!manyLines) {
            unclosed = true;
            break;
          }
          if (byte === CR && at + 1 >= end && !atEnd) return { open: 'in-quotes' };
          if (byte === LF || bytes[at + 1] !== LF) lines++;
        }
        at++;
      }
    } else {
      while (at < end && bytes[at] !== separator && bytes[at] !== LF && bytes[at] !== CR) at++;
      if (at >= end && !atEnd) return { open: 'bare' };
    }
    cells.push({ start, end: close === -1 ? at : close, line, doubled, stray, unclosed });
    if (at < end && bytes[at] === separator) {
      at++;
      continue;
    }
    if (at < end && bytes[at] === CR) {
      if (at + 1 >= end && !atEnd) return { open: 'bare' };
      if (bytes[at + 1] === LF && at + 1 < end) at++;
    }
    return { cells, next: Math.min(end, at + 1), lines: lines + 1 };
  }
}
