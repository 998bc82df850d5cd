import type { Issue } from './parse-result.ts';

/** Characters of one text: more than any field of ours says. */
const MOST_CHARACTERS = 20_000;

/** Items of one list, or fields of one object. */
const MOST_ITEMS = 1000;

/** Values in all. */
const MOST_VALUES = 100_000;

/** Deeper than any shape of ours; what is deeper still is for the schema to refuse. */
const DEEPEST = 16;

/**
 * The first text, list or object that is longer than anything read here may be, with its place; null where there is none. It comes
 * before the schema, which looks at every item and tries its patterns on the whole of each text. Work is bounded by what it allows.
 */
export function firstExcess(value: unknown, mostItems: number = MOST_ITEMS): Issue | null {
  let left = MOST_VALUES;

  function visit(one: unknown, path: string, depth: number): Issue | null {
    left -= 1;
    if (left < 0) return tooMuch(path, `at most ${MOST_VALUES} values`);
    if (typeof one === 'string')
      return one.length > MOST_CHARACTERS ? tooMuch(path, `string of at most ${MOST_CHARACTERS}`) : null;
    if (typeof one !== 'object' || one === null || depth > DEEPEST) return null;
    if (Array.isArray(one) && one.length > mostItems) return tooMuch(path, `array of at most ${mostItems}`);
    const keys = Array.isArray(one) ? one.keys() : Object.keys(one);
    if (Array.isArray(keys) && keys.length > mostItems) return tooMuch(path, `at most ${mostItems} fields`);
    for (const key of keys) {
      const found = visit((one as Readonly<Record<string, unknown>>)[key], `${path}/${escaped(key)}`, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }

  return visit(value, '', 0);
}

function tooMuch(path: string, expected: string): Issue {
  return { code: 'invalid', path, expected };
}

/** One step of a JSON Pointer (RFC 6901); a name that is itself too long is cut. */
function escaped(key: string | number): string {
  return String(key).slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1');
}
