import * as z from 'zod/mini';
import { few, words } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { ChoiceBody } from '../item/item.ts';
import { says } from '../schema/says.ts';

/** The shape of a single or multiple choice: two to four options. */
export function choiceSchema() {
  return z.strictObject({
    type: z.literal('choice'),
    ...spokenShape(),
    cardinality: z.enum(['single', 'multiple']),
    options: few(
      z.strictObject({ id: z.string().check(z.regex(/^[A-Za-z]$/u, says('one letter'))), label: words() }),
      4,
      2,
    ),
    fixedOrder: z.exactOptional(z.boolean()),
  }) satisfies z.ZodMiniType<ChoiceBody>;
}
