import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { CallWorld } from './world.ts';

/** The shape of a video call. */
export function callSchema() {
  const device = () => z.strictObject({ asked: z.boolean(), on: z.boolean() });
  return z.strictObject({
    kind: z.literal('call'),
    title: words(),
    start: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('incoming') }),
      z.strictObject({ kind: z.literal('link'), lines: few(words(), 3), label: words(), address: words() }),
      z.strictObject({ kind: z.literal('inside') }),
    ]),
    people: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        icon: z.enum(['short', 'long', 'curly', 'scarf', 'bald']),
        text: z.exactOptional(words()),
      }),
      4,
    ),
    microphone: device(),
    camera: device(),
    volume: z.int().check(z.minimum(0), z.maximum(4)),
    offers: few(z.enum(['volume', 'captions', 'hand', 'chat', 'share']), 5, 0),
    screens: few(z.strictObject({ id: worldId(), name: words() }), 3, 0),
    unheard: z.exactOptional(words()),
    unseen: z.exactOptional(words()),
  }) satisfies z.ZodMiniType<CallWorld>;
}
