import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { PointingWorld } from './world.ts';

/** The shape of a surface with things to press. */
export function pointingSchema() {
  const pixels = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
  return z.strictObject({
    kind: z.literal('pointing'),
    surface: z.strictObject({ width: pixels(48, 320), height: pixels(48, 1200) }),
    window: z.exactOptional(pixels(120, 280)),
    gesture: z.enum(['press', 'double', 'right']),
    menu: z.exactOptional(few(z.strictObject({ id: worldId(), label: words() }), 5, 2)),
    targets: few(
      z.strictObject({
        id: worldId(),
        label: words(),
        labelHidden: z.exactOptional(z.boolean()),
        icon: z.enum([
          'circle',
          'square',
          'star',
          'folder',
          'letter',
          'photo',
          'house',
          'cross',
          'magnifier',
          'wifi',
          'battery',
          'printer',
          'bin',
          'gear',
          'pencil',
          'lock',
          'sheet',
          'camera',
          'phone',
          'sound',
          'arrow-back',
          'menu',
          'plus',
          'paperclip',
        ]),
        x: pixels(0, 296),
        y: pixels(0, 1176),
        size: pixels(24, 280),
      }),
      12,
    ),
  }) satisfies z.ZodMiniType<PointingWorld>;
}
