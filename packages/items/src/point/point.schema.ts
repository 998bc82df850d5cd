import * as z from 'zod/mini';
import { few, words, worldId } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { PointBody } from './point-body.ts';

/** The shape of a place to show on a picture. Its path stays within the bank's pictures: no scheme, no host, no way up. */
export function pointSchema() {
  const pixels = () => z.int().check(z.gte(0), z.lte(4000));
  return z.strictObject({
    type: z.literal('point'),
    ...spokenShape(),
    cardinality: z.enum(['single', 'multiple']),
    picture: z.strictObject({
      path: z
        .string()
        .check(z.regex(/^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*\.(svg|png|jpg|webp)$/u), z.maxLength(120)),
      alternative: words(),
      width: z.int().check(z.gte(48), z.lte(4000)),
      height: z.int().check(z.gte(48), z.lte(4000)),
      licence: words(),
      author: words(),
    }),
    regions: few(z.strictObject({ id: worldId(), label: words(), x: pixels(), y: pixels() }), 8, 2),
  }) satisfies z.ZodMiniType<PointBody>;
}
