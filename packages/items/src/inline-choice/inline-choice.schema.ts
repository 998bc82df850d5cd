import * as z from 'zod/mini';
import { option } from '../schema/option.ts';
import { few, words } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { InlineChoiceBody } from './inline-choice-body.ts';
import { says } from '../schema/says.ts';

/** The shape of a sentence with words to choose in it. */
export function inlineChoiceSchema() {
  const gap = z.strictObject({
    id: z
      .string()
      .check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/u, says('a letter, then letters or digits (40 at most)'))),
    label: words(),
    options: few(option(), 4, 2),
  });
  return z.strictObject({
    type: z.literal('inline-choice'),
    ...spokenShape(),
    parts: few(z.union([z.strictObject({ text: words() }), gap]), 9),
  }) satisfies z.ZodMiniType<InlineChoiceBody>;
}
