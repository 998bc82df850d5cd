import * as z from 'zod/mini';
import { few } from '../schema/parts.ts';
import type { PointArea } from './point-area.ts';

/** The shape of an area of a picture; how many coordinates each takes is checked apart. */
export function pointAreaSchema() {
  return z.strictObject({
    shape: z.enum(['circle', 'rect', 'poly']),
    coords: few(z.number().check(z.gte(0), z.lte(4000)), 40, 3),
    value: z.number(),
  }) satisfies z.ZodMiniType<PointArea>;
}
