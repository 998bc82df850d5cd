import { checkOf, type Check } from './check.ts';

/** One of a closed list. */
export function oneOf<const T extends string | boolean | null>(values: readonly T[]): Check<T> {
  return checkOf<T>((value) => (values as readonly unknown[]).includes(value), values.join(', '));
}
