import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { PointingWorld } from './world.ts';

/** The shape of a surface with things to press. */
export function pointingSchema() {
  const pixels = (least: number, most: number) => z.number().check(z.gte(least), z.lte(most));
  return z.strictObject({
    kind: z.literal('pointing'),
    surface: z.strictObject({ width: pixels(48, 320), height: pixels(48, 280) }),
    gesture: z.enum(['press', 'double']),
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
        y: pixels(0, 256),
        size: pixels(24, 280),
      }),
      12,
    ),
  }) satisfies z.ZodMiniType<PointingWorld>;
}
