import type { Condition } from '@jalon/referential/condition';
import * as z from 'zod/mini';
import { expectedTextSchema } from '../entry/expected-text.schema.ts';
import type { ItemKey } from '../item/item.ts';
import { itemIdSchema, versionSchema } from './item-schema.ts';
import { pointAreaSchema } from '../point/point-area.schema.ts';
import { few } from './parts.ts';

/** The shape of a condition; the facts it may read depend on the world and are checked apart. */
function conditionSchema(): z.ZodMiniType<Condition> {
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const condition: z.ZodMiniType<Condition> = z.lazy(() => union);
  const list = z.array(condition).check(z.minLength(1));
  const union = z.union([
    z.strictObject({ all: list }),
    z.strictObject({ any: list }),
    z.strictObject({ not: condition }),
    z.strictObject({ atLeast: z.int().check(z.gte(1)), of: list }),
    z.strictObject({
      fact: z.string(),
      op: z.enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains']),
      value: z.union([scalar, z.array(scalar)]),
    }),
  ]);
  return condition;
}

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
            observable: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_-]*$/u)),
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
