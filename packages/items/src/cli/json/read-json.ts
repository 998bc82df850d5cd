import type { PathStep } from '../../schema/at-path.ts';
import { pointer } from '../../schema/at-path.ts';
import type { JsonFault } from './json-fault.ts';

/** A text read as JSON: its value and where each part of it stands, or the first place where it is no JSON. */
export type ReadJson =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Offset in UTF-16 units by JSON Pointer: of a member, its name; of a list's entry, its first character. */
      readonly places: ReadonlyMap<string, number>;
      /** Pointers of members written twice in one object; the last one counts, as for `JSON.parse`. */
      readonly repeated: readonly string[];
    }
  | { readonly ok: false; readonly fault: JsonFault; readonly offset: number };

/** Objects within objects: beyond, a text is refused rather than followed. */
const DEEPEST = 100;
const CURLY = /[“”„«»‘’]/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** What stopped the reading; caught in {@link readJson} and nowhere else. */
class Fault {
  readonly fault: JsonFault;
  readonly offset: number;
  constructor(fault: JsonFault, offset: number) {
    this.fault = fault;
    this.offset = offset;
  }
}

/**
 * Reads JSON (RFC 8259) and keeps the place of each part, which `JSON.parse` forgets; a mistake is named by what people who write
 * by hand do wrong. Names such as `__proto__` become members like any other.
 */
export function readJson(text: string): ReadJson {
  const places = new Map<string, number>();
  const repeated: string[] = [];
  let at = 0;

  const blank = (): void => {
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  };
  const fail = (fault: JsonFault, offset = at): never => {
    const there = text.charAt(offset);
    const meant = ['value', 'name', 'comma-in-object', 'comma-in-list', 'colon'].includes(fault);
    if (meant && CURLY.test(there)) throw new Fault('curly-quote', offset);
    if (meant && there === "'") throw new Fault('single-quote', offset);
    if (meant && (text.startsWith('//', offset) || text.startsWith('/*', offset))) throw new Fault('comment', offset);
    throw new Fault(fault, offset);
  };

  function string(): string {
    const start = at;
    let value = '';
    at += 1;
    for (;;) {
      // oxlint-disable-next-line no-control-regex -- what JSON refuses in a text, and nothing more
      const plain = /[^"\\\u0000-\u001f]*/uy;
      plain.lastIndex = at;
      const run = plain.exec(text)?.[0] ?? '';
      value += run;
      at += run.length;
      const next = text.charAt(at);
      if (next === '"') {
        at += 1;
        return value;
      }
      if (next !== '\\') fail('open-text', start);
      const escaped = text.charAt(at + 1);
      const code = /^[0-9a-fA-F]{4}$/u.test(text.slice(at + 2, at + 6)) ? text.slice(at + 2, at + 6) : null;
      if (escaped === 'u' && code !== null) {
        value += String.fromCharCode(Number.parseInt(code, 16));
        at += 6;
      } else if (Object.hasOwn(ESCAPES, escaped)) {
        value += ESCAPES[escaped];
        at += 2;
      } else fail('escape');
    }
  }

  function list(path: readonly PathStep[]): readonly unknown[] {
    const values: unknown[] = [];
    at += 1;
    blank();
    if (text.charAt(at) === ']') {
      at += 1;
      return values;
    }
    for (;;) {
      blank();
      if (text.charAt(at) === ']') fail('trailing-comma');
      const inside = [...path, values.length];
      places.set(pointer(inside), at);
      values.push(value(inside));
      blank();
      const next = text.charAt(at);
      if (next !== ',' && next !== ']') fail('comma-in-list');
      at += 1;
      if (next === ']') return values;
    }
  }

  function object(path: readonly PathStep[]): object {
    const members = {};
    at += 1;
    blank();
    if (text.charAt(at) === '}') {
      at += 1;
      return members;
    }
    for (;;) {
      blank();
      if (text.charAt(at) === '}') fail('trailing-comma');
      if (text.charAt(at) !== '"') fail('name');
      const start = at;
      const name = string();
      const inside = [...path, name];
      if (Object.hasOwn(members, name)) repeated.push(pointer(inside));
      places.set(pointer(inside), start);
      blank();
      if (text.charAt(at) !== ':') fail('colon');
      at += 1;
      // Assigning to `__proto__` would change the object instead of giving it a member.
      const member = { value: value(inside), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(members, name, member);
      blank();
      const next = text.charAt(at);
      if (next !== ',' && next !== '}') fail('comma-in-object');
      at += 1;
      if (next === '}') return members;
    }
  }

  function value(path: readonly PathStep[]): unknown {
    blank();
    if (path.length > DEEPEST) fail('too-deep');
    const first = text.charAt(at);
    if (first === '{') return object(path);
    if (first === '[') return list(path);
    if (first === '"') return string();
    const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}.])/uy;
    scalar.lastIndex = at;
    const found = scalar.exec(text)?.[0];
    if (found === undefined) return fail('value');
    at += found.length;
    return JSON.parse(found) as unknown;
  }

  try {
    blank();
    if (at === text.length) fail('empty');
    places.set('', at);
    const root = value([]);
    blank();
    if (at < text.length) fail('more-after-the-end');
    return { ok: true, value: root, places, repeated };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault, offset: error.offset };
    throw error;
  }
}
