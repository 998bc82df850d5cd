import * as z from 'zod/mini';

/** A sentence or a label: something, and short enough for a small screen. */
export function words() {
  return z.string().check(z.regex(/\S/u), z.maxLength(400));
}

/** A name within a world: letters, digits and hyphens, since facts put dots around it. */
export function worldId() {
  return z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/u));
}

/** A list with at least one member and at most as many as a small screen holds. */
export function few<T extends z.ZodMiniType>(member: T, most: number, least: number = 1) {
  return z.array(member).check(z.minLength(least), z.maxLength(most));
}
