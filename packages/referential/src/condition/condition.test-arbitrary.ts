import fc from 'fast-check';
import type { Condition, FactConstant, FactScalar, FactValue } from './condition.ts';

/** Few names and few values, so that random conditions and facts meet. */
export const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;

const scalar: fc.Arbitrary<FactScalar> = fc.constantFrom<FactScalar>('x', 'y', '', 0, 1, 2.5, -1, true, false);
const list: fc.Arbitrary<readonly FactScalar[]> = fc.array(scalar, { maxLength: 3 });

export const factValue: fc.Arbitrary<FactValue> = fc.oneof(scalar, list);
export const constant: fc.Arbitrary<FactConstant> = fc.oneof(scalar, list);

/** Facts that may be missing. */
export const partialFacts: fc.Arbitrary<Readonly<Record<string, FactValue | undefined>>> = fc.record(
  Object.fromEntries(NAMES.map((name) => [name, factValue])),
  { requiredKeys: [] },
);

export const factCondition: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom(...NAMES),
  op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'contains'),
  value: constant,
});

/** Any condition up to four levels deep. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      factCondition,
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('node') }),
      children.chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
    ),
  };
}).node;
