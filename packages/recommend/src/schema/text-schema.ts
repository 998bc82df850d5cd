import * as z from 'zod/mini';

/** A text that says something. */
export function textSchema(): z.ZodMiniType<string> {
  return z.string().check(z.regex(/\S/));
}

/** The same in both languages. */
export function bothSchema<T>(one: z.ZodMiniType<T>): z.ZodMiniType<{ readonly fr: T; readonly en: T }> {
  return z.strictObject({ fr: one, en: one }) as z.ZodMiniType<{ readonly fr: T; readonly en: T }>;
}

/** A prefix, then kebab-case. */
export function idSchema<P extends string>(prefix: P): z.ZodMiniType<`${P}:${string}`> {
  return z
    .string()
    .check(z.regex(new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`))) as unknown as z.ZodMiniType<`${P}:${string}`>;
}
