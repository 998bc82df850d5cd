import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { TouchWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of something worked with gestures. */
export function touchSchema() {
  const between = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
  return z.strictObject({
    kind: z.literal('touch'),
    name: words(),
    shows: z.enum(['cards', 'list', 'picture']),
    cards: few(
      z.strictObject({
        id: worldId(),
        title: words(),
        text: words(),
        icon: z.enum(['photo', 'letter', 'sheet', 'person', 'music', 'calendar', 'star', 'house', 'camera', 'folder']),
      }),
      12,
      0,
    ),
    menu: z.exactOptional(few(z.strictObject({ id: worldId(), label: words() }), 5, 2)),
    picture: z.exactOptional(
      z.strictObject({
        drawing: z.enum(['map', 'notice']),
        alternative: words(),
        details: few(
          z.strictObject({
            id: worldId(),
            text: z.string().check(z.regex(/^[^<]*\S[^<]*$/u, says('words without markup')), z.maxLength(24)),
            x: between(10, 90),
            y: between(10, 90),
            zoom: between(1.5, 4),
          }),
          6,
        ),
      }),
    ),
  }) satisfies z.ZodMiniType<TouchWorld>;
}
