import type { Condition } from '@jalon/referential/condition';
import * as z from 'zod/mini';
import type { Rule } from '../rule.ts';
import { onlySchema } from './place-in-time-schema.ts';
import { bothSchema, idSchema, textSchema } from './text-schema.ts';

/** The shape of a rule, its condition given. */
export function ruleSchema(when: z.ZodMiniType<Condition>): z.ZodMiniType<Rule> {
  const text = textSchema();
  return z.strictObject({
    schema: z.literal('jalon.rule/1'),
    id: idSchema('rule'),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    priority: z.int().check(z.minimum(0), z.maximum(100)),
    when,
    recommend: z.array(idSchema('resource')),
    because: bothSchema(z.strictObject({ learner: text, mediator: text })),
    kind: z.enum(['next-step', 'recommendation', 'human-help']),
    audience: z.enum(['learner', 'mediator', 'both']),
    sources: z.array(text),
    learning: z.optional(z.boolean()),
    only: z.optional(onlySchema(1)),
  }) satisfies z.ZodMiniType<Rule>;
}
