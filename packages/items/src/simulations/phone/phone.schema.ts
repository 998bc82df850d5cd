import * as z from 'zod/mini';
import { few, words, worldId } from '../../schema/parts.ts';
import type { PhoneWorld } from './world.ts';
import { says } from '../../schema/says.ts';

/** The shape of a telephone. */
export function phoneSchema() {
  const icon = () =>
    z.enum([
      'star',
      'house',
      'letter',
      'calendar',
      'calculator',
      'music',
      'globe',
      'flag',
      'sheet',
      'video',
      'basket',
      'circle',
      'person',
      'torch',
    ]);
  const level = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
  return z.strictObject({
    kind: z.literal('phone'),
    offers: few(
      z.enum([
        'notifications',
        'network',
        'sound',
        'display',
        'battery',
        'permissions',
        'update',
        'store',
        'contacts',
        'camera',
      ]),
      10,
      0,
    ),
    settings: z.strictObject({
      wifi: z.boolean(),
      airplane: z.boolean(),
      bluetooth: z.boolean(),
      silent: z.boolean(),
      saver: z.boolean(),
      volume: level(0, 10),
      brightness: level(0, 10),
      textSize: level(1, 5),
    }),
    networks: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        secret: z.exactOptional(z.string().check(z.regex(/^\S{4,40}$/u, says('four to forty signs without spaces')))),
      }),
      5,
      0,
    ),
    apps: few(
      z.strictObject({
        id: worldId(),
        name: words(),
        icon: icon(),
        isInstalled: z.boolean(),
        publisher: z.exactOptional(words()),
        lines: few(words(), 4, 0),
      }),
      8,
      0,
    ),
    permissions: few(
      z.strictObject({
        app: worldId(),
        what: z.enum(['camera', 'microphone', 'position']),
        value: z.enum(['always', 'using', 'never']),
      }),
      9,
      0,
    ),
    contacts: few(z.strictObject({ id: worldId(), name: words(), number: words() }), 5, 0),
    scene: z.exactOptional(z.strictObject({ icon: icon(), name: words() })),
    notifications: few(z.strictObject({ id: worldId(), title: words(), text: words() }), 4, 0),
    notes: few(words(), 4, 0),
  }) satisfies z.ZodMiniType<PhoneWorld>;
}
