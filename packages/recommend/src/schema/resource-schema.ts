import { DIMENSIONS } from '@jalon/referential';
import { BARRIERS } from '@jalon/referential/barriers';
import * as z from 'zod/mini';
import type { Resource } from '../resource.ts';
import { bothSchema, idSchema, textSchema } from './text-schema.ts';

/** The shape of a resource. */
export function resourceSchema(): z.ZodMiniType<Resource> {
  const text = textSchema();
  return z.strictObject({
    schema: z.literal('jalon.resource/1'),
    id: idSchema('resource'),
    kind: z.enum(['practice', 'place', 'person', 'service', 'equipment']),
    title: bothSchema(text),
    summary: bothSchema(z.array(text).check(z.minLength(1))),
    dimensions: z.array(z.literal(DIMENSIONS.map((dimension) => dimension.id))),
    barriers: z.array(z.literal(BARRIERS.map((barrier) => barrier.id))),
    withSomeone: z.enum(['alone', 'either', 'with-someone']),
    needs: z.array(z.literal('connection')),
    where: z.nullable(bothSchema(text)),
    opens: z.optional(z.union([idSchema('path'), idSchema('mirror')])),
  }) satisfies z.ZodMiniType<Resource>;
}
