import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { TextingWorld } from './world.ts';

/** The shape of conversations on a phone. */
export function textingSchema() {
  return z.strictObject({
    kind: z.literal('texting'),
    conversations: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        number: words(),
        known: z.boolean(),
        members: few(words(), 8, 0),
        messages: few(
          z.strictObject({ id: worldId(), name: words(), text: words(), link: z.exactOptional(words()) }),
          6,
          0,
        ),
        replies: few(z.strictObject({ id: worldId(), text: words() }), 3, 0),
      }),
      5,
    ),
    photos: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        icon: z.enum(['garden', 'cat', 'meal', 'sea', 'cake', 'letter']),
      }),
      6,
      0,
    ),
    offers: few(z.enum(['write', 'photo', 'delete', 'mute', 'block', 'report']), 6, 0),
  }) satisfies z.ZodMiniType<TextingWorld>;
}
