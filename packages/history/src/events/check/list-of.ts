import { within, wrong, type Check } from './check.ts';

/** A list of `least` to `most` of the same; nothing twice where `distinct`. */
export function listOf<T>(
  check: Check<T>,
  {
    least = 0,
    most,
    distinct = false,
  }: { readonly least?: number; readonly most: number; readonly distinct?: boolean },
): Check<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      return wrong(`a list of ${least} to ${most}`);
    for (const [index, one] of value.entries()) {
      const parsed = check(one);
      if (!parsed.ok) return within(index, parsed);
      if (distinct && value.indexOf(one) < index) return within(index, wrong('nothing twice'));
    }
    return { ok: true, value };
  };
}
