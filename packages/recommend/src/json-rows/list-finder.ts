const [QUOTE, BACKSLASH, LF, COLON] = [0x22, 0x5c, 0x0a, 0x3a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Of a longer name, this much is kept. */
const LONGEST_NAME = 64;

/** A list of objects right under a member of an object. */
export interface FoundList {
  /** The member, as written. */
  readonly name: string;
  /** Where its first object begins: how many bytes of the object come before, and its place in the file. */
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** From there to its closing bracket; up to what was read, while it is not there. */
  readonly bytes: number;
}

/** What is told of an object on the way. */
export interface ListListener {
  readonly onName?: (name: string) => void;
  readonly onList: (list: FoundList) => void;
}

/**
 * Follows an object byte by byte, from its brace or from somewhere right under it. It is `broken` where a text holds a line end: that
 * text was never closed, and what comes after it cannot be followed.
 */
export function listFinder(
  { onName, onList }: ListListener,
  from: 'brace' | 'within',
): { readonly feed: (byte: number, line: number, column: number) => 'within' | 'ended' | 'broken' } {
  let depth = from === 'brace' ? 0 : 1;
  let at = -1;
  let inText = false;
  let escaped = false;
  let text = '';
  let name = '';
  let listBegan = false;
  let open: { -readonly [K in keyof FoundList]: FoundList[K] } | null = null;

  return {
    feed(byte, line, column) {
      at++;
      if (open !== null) open.bytes++;
      if (inText) return inside(byte);
      if (byte > 0x20) outside(byte, line, column);
      return depth <= 0 ? 'ended' : 'within';
    },
  };

  function inside(byte: number): 'within' | 'broken' {
    if (byte === LF) return 'broken';
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) inText = false;
    else if (depth === 1 && text.length < LONGEST_NAME) text += String.fromCharCode(byte);
    return 'within';
  }

  function outside(byte: number, line: number, column: number): void {
    if (listBegan && byte === OPEN_OBJECT) {
      open = { name, start: at, line, column, bytes: 1 };
      onList(open);
    }
    listBegan = false;
    if (byte === QUOTE) {
      inText = true;
      text = '';
    } else if (byte === COLON && depth === 1) {
      name = text;
      onName?.(name);
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) listBegan = ++depth === 2 && byte === OPEN_LIST;
    else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && --depth <= 1) open = null;
  }
}
