import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { ArrangeWorld } from './world.ts';

/** The shape of things to put in places. */
export function arrangeSchema() {
  return z.strictObject({
    kind: z.literal('arrange'),
    things: few(
      z.strictObject({
        id: worldId(),
        label: words(),
        icon: z.exactOptional(z.string()),
        place: z.nullable(worldId()),
      }),
      8,
    ),
    places: few(z.strictObject({ id: worldId(), label: words() }), 6),
  }) satisfies z.ZodMiniType<ArrangeWorld>;
}
