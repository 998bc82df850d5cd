import * as z from 'zod/mini';

/**
 * A sentence or a label: something, short enough for a small screen, and plain: no markup (a `<` before a letter, `/`, `!` or
 * `?`), since whatever shows it shows it as it is.
 */
export function words() {
  return z.string().check(z.regex(/\S/u), z.maxLength(400), z.regex(/^(?:[^<]|<(?![A-Za-z/!?]))*$/u));
}

/** A name within a world: letters, digits and hyphens, since facts put dots around it. */
export function worldId() {
  return z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/u));
}

/** A list with at least one member and at most as many as a small screen holds. */
export function few<T extends z.ZodMiniType>(member: T, most: number, least: number = 1) {
  return z.array(member).check(z.minLength(least), z.maxLength(most));
}
