import { within, wrong, type Check } from './check.ts';

/** A check for each field; those that may be absent say so. */
export type FieldChecks<T> = {
  readonly [K in keyof T]-?: {} extends Pick<T, K> ? { readonly optional: Check<T[K]> } : Check<T[K]>;
};

/** An object of these fields and no others. */
export function fields<T extends object>(checks: FieldChecks<T>): Check<T> {
  return (value) => {
    if (!isFields(value)) return wrong('an object');
    for (const [name, given] of Object.entries(checks) as readonly [string, Check<unknown> | Optional][]) {
      const isThere = Object.hasOwn(value, name);
      if (!isThere && typeof given !== 'function') continue;
      const check = typeof given === 'function' ? given : given.optional;
      const parsed = check(isThere ? value[name] : undefined);
      if (!parsed.ok) return within(name, parsed);
    }
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(checks, name));
    return unknown === undefined ? { ok: true, value: value as T } : within(unknown, wrong('no such field'));
  };
}

interface Optional {
  readonly optional: Check<unknown>;
}

/** Whether a value is a plain object: no list, no date, nothing of a class. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
