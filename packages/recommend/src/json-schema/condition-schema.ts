import type { Condition } from '@jalon/referential/condition';
import * as z from 'zod/mini';

/** The shape of a condition. For reading, `checkCondition` comes first: it bounds depth and size. */
export function conditionSchema(): z.ZodMiniType<Condition> {
  const scalar = z.union([z.string(), z.number(), z.boolean()]);
  const fact = z.string().check(z.minLength(1));
  const comparison = z.union([
    z.strictObject({ fact, op: z.enum(['eq', 'ne']), value: z.union([scalar, z.array(scalar)]) }),
    z.strictObject({ fact, op: z.enum(['lt', 'lte', 'gt', 'gte']), value: z.number() }),
    z.strictObject({ fact, op: z.literal('in'), value: z.array(scalar).check(z.minLength(1)) }),
    z.strictObject({ fact, op: z.literal('contains'), value: scalar }),
  ]);
  const node: z.ZodMiniType<Condition> = z.lazy(() => {
    const children = z.array(node).check(z.minLength(1));
    return z.union([
      z.strictObject({ all: children }),
      z.strictObject({ any: children }),
      z.strictObject({ not: node }),
      z.strictObject({ atLeast: z.int().check(z.minimum(1)), of: children }),
      comparison,
    ]);
  });
  return node;
}
