import * as z from 'zod/mini';
import { expectedTextSchema } from '../entry/expected-text.schema.ts';
import type { ItemKey } from '../item/item.ts';
import { conditionSchema } from './condition-schema.ts';
import { itemIdSchema, versionSchema } from './id-schemas.ts';
import { pointAreaSchema } from '../point/point-area.schema.ts';
import { few } from './parts.ts';
import { says } from './says.ts';

/** The shape of an answer key. */
export function keySchema() {
  const condition = conditionSchema();
  const credit = z.number().check(z.gte(0), z.lt(1));
  return z.strictObject({
    itemId: itemIdSchema(),
    itemVersion: versionSchema(),
    scoring: z.discriminatedUnion('template', [
      z.strictObject({ template: z.literal('match_correct'), correct: few(z.string().check(z.maxLength(200)), 12) }),
      z.strictObject({
        template: z.literal('map_response'),
        mapping: z.record(z.string(), z.number()),
        defaultValue: z.number(),
        lowerBound: z.number(),
        upperBound: z.number(),
      }),
      z.strictObject({
        template: z.literal('map_response_point'),
        areas: few(pointAreaSchema(), 6),
        defaultValue: z.number(),
        lowerBound: z.number(),
        upperBound: z.number(),
      }),
      z.strictObject({
        template: z.literal('match_text'),
        answers: few(
          z.strictObject({ expected: expectedTextSchema(), credit: z.number().check(z.gte(0), z.lte(1)) }),
          12,
        ),
      }),
      z.strictObject({
        template: z.literal('match_slots'),
        expected: few(expectedTextSchema(), 4, 2),
        order: z.enum(['fixed', 'free']),
      }),
      z.strictObject({
        template: z.literal('goal'),
        goal: condition,
        evidence: few(
          z.strictObject({
            observable: z
              .string()
              .check(z.regex(/^[A-Za-z][A-Za-z0-9_-]*$/u, says('a letter, then letters, digits, _ or hyphens'))),
            when: condition,
            credit: z.exactOptional(credit),
            cap: z.exactOptional(credit),
            feedbackOnly: z.exactOptional(z.boolean()),
          }),
          6,
          0,
        ),
      }),
    ]),
  }) satisfies z.ZodMiniType<ItemKey>;
}
