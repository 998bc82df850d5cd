import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactConstant, FactValue, Operator, Truth } from './condition.ts';
import { compareFact } from './compare-fact.ts';
import { constant, factValue } from './condition.test-arbitrary.ts';
import { anyOf, negate } from './kleene.ts';

describe('compareFact', () => {
  it.each<[FactValue | undefined, Operator, FactConstant, Truth]>([
    ['x', 'eq', 'x', 'yes'],
    ['x', 'eq', 'y', 'no'],
    ['1', 'eq', 1, 'unknown'],
    [0, 'eq', false, 'unknown'],
    [['a', 'b'], 'eq', ['b', 'a', 'a'], 'yes'],
    [['a', 'b'], 'eq', ['a'], 'no'],
    [['a'], 'eq', 'a', 'unknown'],
    ['x', 'ne', 'y', 'yes'],
    ['x', 'ne', 'x', 'no'],
    [undefined, 'ne', 'x', 'unknown'],
    [2, 'lt', 3, 'yes'],
    [3, 'lt', 3, 'no'],
    [3, 'lte', 3, 'yes'],
    [4, 'lte', 3, 'no'],
    [4, 'gt', 3, 'yes'],
    [3, 'gt', 3, 'no'],
    [3, 'gte', 3, 'yes'],
    [2, 'gte', 3, 'no'],
    ['2', 'lt', 3, 'unknown'],
    [true, 'gte', 0, 'unknown'],
    [Number.NaN, 'lt', 3, 'unknown'],
    [Number.NaN, 'ne', 3, 'unknown'],
    [Number.POSITIVE_INFINITY, 'gt', 3, 'unknown'],
    ['x', 'in', ['x', 'y'], 'yes'],
    ['z', 'in', ['x', 'y'], 'no'],
    ['z', 'in', [], 'no'],
    [1, 'in', ['x', 1], 'yes'],
    [1, 'in', ['x', 2], 'unknown'],
    ['x', 'in', 'xyz', 'unknown'],
    [['x'], 'in', ['x'], 'unknown'],
    [['a', 'b'], 'contains', 'b', 'yes'],
    [['a', 'b'], 'contains', 'c', 'no'],
    [[], 'contains', 'c', 'no'],
    [[1], 'contains', 'c', 'unknown'],
    ['abc', 'contains', 'b', 'unknown'],
    [['a'], 'contains', ['a'], 'unknown'],
  ])('%j %s %j is %s', (actual, op, expected, truth) => {
    expect(compareFact(actual, op, expected)).toBe(truth);
  });

  it('pairs are each other’s negation', () => {
    const pairs = [
      ['eq', 'ne'],
      ['lt', 'gte'],
      ['gt', 'lte'],
    ] as const;
    fc.assert(
      fc.property(factValue, constant, fc.constantFrom(...pairs), (actual, expected, [op, other]) => {
        expect(compareFact(actual, op, expected)).toBe(negate(compareFact(actual, other, expected)));
      }),
    );
  });

  it('`in` is any of `eq`, `contains` is `in` seen from the other side', () => {
    const scalar = factValue.filter((value) => !Array.isArray(value)) as fc.Arbitrary<string | number | boolean>;
    fc.assert(
      fc.property(scalar, fc.array(scalar, { maxLength: 4 }), (value, list) => {
        const asAny = anyOf(list.map((other) => compareFact(value, 'eq', other)));
        expect(compareFact(value, 'in', list)).toBe(asAny);
        expect(compareFact(list, 'contains', value)).toBe(asAny);
      }),
    );
  });

  it('never throws, even on what the types forbid', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (actual, op, expected) => {
        expect(['no', 'unknown', 'yes']).toContain(
          compareFact(actual as FactValue, op as Operator, expected as FactConstant),
        );
      }),
    );
  });
});
