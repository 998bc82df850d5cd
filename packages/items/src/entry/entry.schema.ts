import * as z from 'zod/mini';
import { few, words } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { EntryBody } from './entry-body.ts';
import { says } from '../schema/says.ts';

/** The shape of one short thing to write. */
export function entrySchema() {
  return z.strictObject({
    type: z.literal('entry'),
    ...spokenShape(),
    kind: z.enum(['text', 'number', 'date', 'email', 'url', 'phone', 'code']),
    label: words(),
    // Their ids are those of response variables.
    slots: z.exactOptional(
      few(
        z.strictObject({
          id: z
            .string()
            .check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/u, says('a letter, then letters or digits (40 at most)'))),
          label: words(),
        }),
        4,
        2,
      ),
    ),
    unit: z.exactOptional(words()),
  }) satisfies z.ZodMiniType<EntryBody>;
}
