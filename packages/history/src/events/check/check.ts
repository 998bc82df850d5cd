import type { Parsed, Wrong, WrongCode } from '../parsed.ts';

/** Reads one value from outside. It copies nothing. */
export type Check<T> = (value: unknown) => Parsed<T>;

/** A check that only asks whether a value is what it should be. */
export function checkOf<T>(holds: (value: unknown) => boolean, expected: string): Check<T> {
  return (value) => (holds(value) ? { ok: true, value: value as T } : wrong(expected));
}

/** What is wrong with a whole value. */
export function wrong(expected: string, code: WrongCode = 'invalid'): Wrong {
  return { ok: false, code, field: '', expected };
}

/** What is wrong with a part, told from the whole. */
export function within(part: string | number, found: Wrong): Wrong {
  return { ...found, field: found.field === '' ? String(part) : `${part}.${found.field}` };
}
