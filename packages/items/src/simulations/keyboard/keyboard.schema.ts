import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { KeyboardWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of boxes to type in. */
export function keyboardSchema() {
  return z.strictObject({
    kind: z.literal('keyboard'),
    name: words(),
    model: z.exactOptional(z.strictObject({ label: words(), text: words() })),
    boxes: few(
      z.strictObject({
        id: worldId(),
        label: words(),
        text: z
          .string()
          .check(z.maxLength(400), z.regex(/^(?:[^<]|<(?![A-Za-z/!?]))*$/u, says('words without markup'))),
        lines: z.exactOptional(z.int().check(z.gte(2), z.lte(6))),
      }),
      3,
    ),
  }) satisfies z.ZodMiniType<KeyboardWorld>;
}
