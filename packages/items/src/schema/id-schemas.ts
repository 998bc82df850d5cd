import * as z from 'zod/mini';
import { says } from './says.ts';

/** A version as semantic versioning writes it, without a label. */
export function versionSchema() {
  return z.string().check(z.regex(/^\d+\.\d+\.\d+$/u, says('a version, such as 1.0.0')));
}

/** `item:` then kebab-case. */
export function itemIdSchema() {
  return z.templateLiteral(
    ['item:', z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u))],
    says('item: then lower-case letters, digits and hyphens, such as item:answer-lina'),
  );
}
