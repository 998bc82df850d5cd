import * as z from 'zod/mini';
import { option } from '../schema/option.ts';
import { few } from '../schema/parts.ts';
import { spokenShape } from '../schema/spoken-shape.ts';
import type { MatchBody } from './match-body.ts';

/** The shape of things to pair with places: two to four of each. */
export function matchSchema() {
  return z.strictObject({
    type: z.literal('match'),
    ...spokenShape(),
    things: few(option(), 4, 2),
    places: few(option(), 4, 2),
    oneEach: z.exactOptional(z.boolean()),
  }) satisfies z.ZodMiniType<MatchBody>;
}
