import { within, wrong, type Check } from './check.ts';
import { isFields } from './fields.ts';

/** An object of at most `most` entries, each name and each value checked. */
export function recordOf<K extends string, T>(
  name: Check<K>,
  check: Check<T>,
  most: number,
): Check<Readonly<Partial<Record<K, T>>>> {
  return (value) => {
    if (!isFields(value) || Object.keys(value).length > most) return wrong(`an object of at most ${most} entries`);
    for (const [key, one] of Object.entries(value)) {
      const named = name(key);
      if (!named.ok) return within(key, named);
      const parsed = check(one);
      if (!parsed.ok) return within(key, parsed);
    }
    return { ok: true, value: value as Readonly<Partial<Record<K, T>>> };
  };
}
