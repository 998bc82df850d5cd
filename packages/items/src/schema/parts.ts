import * as z from 'zod/mini';
import { says } from './says.ts';

/**
 * A sentence or a label: something, short enough for a small screen, and plain: no markup (a `<` before a letter, `/`, `!` or
 * `?`), since whatever shows it shows it as it is.
 */
export function words() {
  return z
    .string()
    .check(
      z.regex(/\S/u, says('a few words')),
      z.maxLength(400, says('at most 400 characters')),
      z.regex(/^(?:[^<]|<(?![A-Za-z/!?]))*$/u, says('words without markup')),
    );
}

/** A name within a world: letters, digits and hyphens, since facts put dots around it. */
export function worldId() {
  return z
    .string()
    .check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/u, says('a letter, then letters, digits or hyphens (40 at most)')));
}

/** A list with at least one member and at most as many as a small screen holds. */
export function few<T extends z.ZodMiniType>(member: T, most: number, least: number = 1) {
  return z.array(member).check(z.minLength(least), z.maxLength(most));
}
