import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactConstant, FactScalar, FactValue, Operator, Truth } from './condition.ts';
import { compareFact } from './compare-fact.ts';
import { constant, factValue } from './condition.test-arbitrary.ts';
import { allOf, anyOf, negate } from './kleene.ts';

/** What a list may hold, and what it may not. */
const scalarOrNone = fc.constantFrom<FactScalar>(0, -0, 1, true, Number.NaN, Number.POSITIVE_INFINITY, null as never);

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

  it('two lists are compared as sets by what `in` says of each member, however long they are', () => {
    const longer = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom('x', 'y', 'z') }, scalarOrNone), {
      maxLength: 40,
      size: 'max',
    });
    const inAll = (values: readonly FactScalar[], list: readonly FactScalar[]): readonly Truth[] =>
      values.map((value) => compareFact(value, 'in', list));
    fc.assert(
      fc.property(longer, longer, (a, b) => {
        expect(compareFact(a, 'eq', b)).toBe(allOf([...inAll(a, b), ...inAll(b, a)]));
      }),
      { numRuns: 2000 },
    );
  });

  it('compares long lists in one pass', () => {
    const reads = (length: number): number => {
      let count = 0;
      const set = Array.from({ length }, (_, index) => `resource:a${index}`);
      const watched = new Proxy(set, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      expect(compareFact(watched, 'eq', set.toReversed())).toBe('yes');
      return count;
    };
    expect(reads(2000)).toBeLessThan(5 * 2000);
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
