import * as z from 'zod/mini';

/** A version as semantic versioning writes it, without a label. */
export function versionSchema() {
  return z.string().check(z.regex(/^\d+\.\d+\.\d+$/u));
}

/** `item:` then kebab-case. */
export function itemIdSchema() {
  return z.templateLiteral(['item:', z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u))]);
}
