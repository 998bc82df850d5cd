import type { PathStep } from './at-path.ts';

/** What no item and no key needs, and what could stall or fool whoever reads them. */
export interface Hostile {
  readonly path: readonly PathStep[];
  readonly expected: string;
}

/** UTF-16 units of one text. */
const LONGEST_TEXT = 4000;
/** Members within members: the deepest item has about ten. */
const DEEPEST = 40;
/** Values in all: the largest item has about a thousand. */
const MOST_VALUES = 20_000;
const TOO_MANY: Hostile = { path: [], expected: `at most ${MOST_VALUES} values in all` };
const UNSAFE_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The first thing in an input that is refused before its shape is even looked at: texts without end, names of prototypes,
 * cycles and nesting without end, values that JSON has not. Null when there is none. It reads no more than it must.
 */
export function findHostile(input: unknown): Hostile | null {
  const open: { readonly value: unknown; readonly path: readonly PathStep[] }[] = [{ value: input, path: [] }];
  for (let visited = 0; ; visited += 1) {
    const next = open.pop();
    if (next === undefined) return null;
    const { value, path } = next;
    if (visited >= MOST_VALUES) return TOO_MANY;
    if (path.length > DEEPEST)
      return { path: path.slice(0, 3), expected: 'members nested less deeply, and in no circle' };
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      return { path, expected: `at most ${LONGEST_TEXT} characters` };
    }
    if (['bigint', 'function', 'symbol'].includes(typeof value)) return { path, expected: 'a value that JSON has' };
    if (typeof value !== 'object' || value === null) continue;
    // How many there are comes first: to name millions of members takes seconds.
    const most = MOST_VALUES - open.length;
    if (Array.isArray(value)) {
      if (value.length > most) return TOO_MANY;
      for (const [index, member] of value.entries()) open.push({ value: member, path: [...path, index] });
      continue;
    }
    const names = Object.keys(value);
    if (names.length > most) return TOO_MANY;
    for (const name of names) {
      if (UNSAFE_NAMES.has(name)) return { path: [...path, name], expected: 'no such member' };
      open.push({ value: (value as Readonly<Record<string, unknown>>)[name], path: [...path, name] });
    }
  }
}
