/** A line and a column of a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a JSON text holds, and where each of its values begins, by JSON Pointer; or where it stops being JSON. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly placeOf: (pointer: string) => Place }
  | { readonly ok: false; readonly place: Place };

/** The deepest nesting that is followed. */
const DEEPEST = 200;

/** Reads JSON (RFC 8259) with the place of each value. */
export function readJson(text: string): JsonText {
  const starts = new Map<string, number>();
  const at = scan(text, starts);
  if (at !== null) return { ok: false, place: placeAt(text, at) };
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return {
    ok: true,
    value,
    placeOf: (pointer) => {
      // What is missing is shown where it was expected.
      let here = pointer;
      while (here !== '' && !starts.has(here)) here = here.slice(0, here.lastIndexOf('/'));
      return placeAt(text, starts.get(here) ?? 0);
    },
  };
}

/** Where the text stops being JSON; null where it is. Notes where each value starts. */
function scan(text: string, starts: Map<string, number>): number | null {
  const token =
    /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const blanks = /[\t\n\r ]*/y;

  const skip = (): void => {
    blanks.lastIndex = at;
    blanks.test(text);
    at = blanks.lastIndex;
  };
  const scalar = (): string | null => {
    token.lastIndex = at;
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const value = (pointer: string, depth: number): boolean => {
    skip();
    starts.set(pointer, at);
    const open = text[at];
    if (open !== '{' && open !== '[') return scalar() !== null;
    if (depth > DEEPEST) return false;
    at += 1;
    const close = open === '{' ? '}' : ']';
    skip();
    if (text[at] === close) {
      at += 1;
      return true;
    }
    for (let index = 0; ; index += 1) {
      let key = String(index);
      if (open === '{') {
        skip();
        const name = text[at] === '"' ? scalar() : null;
        if (name === null) return false;
        key = (JSON.parse(name) as string).replaceAll('~', '~0').replaceAll('/', '~1');
        skip();
        if (text[at] !== ':') return false;
        at += 1;
      }
      if (!value(`${pointer}/${key}`, depth + 1)) return false;
      skip();
      const next = text[at];
      if (next !== ',' && next !== close) return false;
      at += 1;
      if (next === close) return true;
    }
  };

  if (!value('', 0)) return at;
  skip();
  return at === text.length ? null : at;
}

function placeAt(text: string, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
