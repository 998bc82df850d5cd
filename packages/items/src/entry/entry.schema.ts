import * as z from 'zod/mini';
import { words } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { EntryBody } from './entry-body.ts';

/** The shape of one short thing to write. */
export function entrySchema() {
  return z.strictObject({
    type: z.literal('entry'),
    ...spokenShape(),
    kind: z.enum(['text', 'number', 'date', 'email', 'url', 'phone', 'code']),
    label: words(),
    unit: z.exactOptional(words()),
  }) satisfies z.ZodMiniType<EntryBody>;
}
