import type { Condition } from '@jalon/referential/condition';
import * as z from 'zod/mini';
import { says } from './says.ts';

/** The shape of a condition; the facts it may read depend on what it is about and are checked apart. */
export function conditionSchema(): z.ZodMiniType<Condition> {
  const scalar = z.union([z.string(), z.number(), z.boolean()], says('a text, a number, true or false'));
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
      value: z.union([scalar, z.array(scalar)], says('a text, a number, true or false, or a list of them')),
    }),
  ]);
  return condition;
}
