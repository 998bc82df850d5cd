import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { FormWorld } from './world.ts';

/** The shape of a form. */
export function formSchema() {
  return z.strictObject({
    kind: z.literal('form'),
    service: z.exactOptional(words()),
    fields: few(
      z.strictObject({
        id: worldId(),
        label: words(),
        kind: z.enum(['text', 'email', 'date', 'number', 'choice', 'checkbox']),
        required: z.boolean(),
        value: z.string().check(z.maxLength(400)),
        hint: z.exactOptional(words()),
        options: z.exactOptional(few(z.strictObject({ id: worldId(), label: words() }), 8)),
        errorMessage: z.exactOptional(words()),
      }),
      6,
    ),
    submit: z.exactOptional(words()),
    thanks: z.exactOptional(words()),
  }) satisfies z.ZodMiniType<FormWorld>;
}
