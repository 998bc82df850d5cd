import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { FormWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of a form. */
export function formSchema() {
  const documentKind = z.enum(['sheet', 'photo', 'music']);
  const kilobytes = z.int().check(z.minimum(1), z.maximum(1_000_000));
  return z.strictObject({
    kind: z.literal('form'),
    service: z.exactOptional(words()),
    fields: few(
      z.strictObject({
        id: worldId(),
        label: words(),
        kind: z.enum(['text', 'email', 'date', 'number', 'choice', 'list', 'checkbox', 'file']),
        required: z.boolean(),
        value: z.string().check(z.maxLength(400)),
        step: z.exactOptional(worldId()),
        hint: z.exactOptional(words()),
        options: z.exactOptional(few(z.strictObject({ id: worldId(), label: words() }), 8)),
        errorMessage: z.exactOptional(words()),
        mask: z.exactOptional(z.string().check(z.regex(/^[ -~]{1,40}$/u, says('signs without accents (40 at most)')))),
        accepts: z.exactOptional(few(documentKind, 3)),
        most: z.exactOptional(kilobytes),
      }),
      24,
    ),
    steps: z.exactOptional(few(z.strictObject({ id: worldId(), title: words() }), 8)),
    review: z.exactOptional(words()),
    documents: z.exactOptional(
      few(
        z.strictObject({
          id: worldId(),
          name: words(),
          icon: documentKind,
          kilobytes,
          reducedTo: z.exactOptional(kilobytes),
        }),
        8,
      ),
    ),
    submit: z.exactOptional(words()),
    thanks: z.exactOptional(words()),
    receipt: z.exactOptional(words()),
    pauses: z.exactOptional(z.boolean()),
  }) satisfies z.ZodMiniType<FormWorld>;
}
