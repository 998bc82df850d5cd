import { compareFact } from '@jalon/referential/condition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareKnown } from './compare-known.ts';

const scalar = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c') }, fc.constantFrom(1, true, Number.NaN));
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 5 }));
const op = fc.constantFrom('eq', 'ne', 'lt', 'gte', 'in', 'contains');

it('says what compareFact says', () => {
  fc.assert(
    fc.property(fc.option(value, { nil: undefined }), op, value, (actual, operator, expected) => {
      expect(compareKnown(actual, operator, expected)).toBe(compareFact(actual, operator, expected));
    }),
    { numRuns: 2000 },
  );
});

it('compares long sets in one pass', () => {
  const reads = (length: number): number => {
    let count = 0;
    const set = Array.from({ length }, (_, index) => `resource:a${index}`);
    const watched = new Proxy(set, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(compareKnown(watched, 'eq', set.toReversed())).toBe('yes');
    return count;
  };
  expect(reads(2000)).toBeLessThan(5 * 2000);
});
