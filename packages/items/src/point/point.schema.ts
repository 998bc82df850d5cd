import * as z from 'zod/mini';
import { pictureSchema } from '../schema/media-shape.ts';
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
    picture: pictureSchema(),
    regions: few(z.strictObject({ id: worldId(), label: words(), x: pixels(), y: pixels() }), 8, 2),
  }) satisfies z.ZodMiniType<PointBody>;
}
