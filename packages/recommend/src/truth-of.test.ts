import { evaluateCondition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { condition, partialAndComplete } from './recommend.test-arbitrary.ts';
import { reasonTree } from './reason-tree.ts';
import { truthOf } from './truth-of.ts';

it('is the truth of the condition language, and of the tree', () => {
  fc.assert(
    fc.property(condition, partialAndComplete, (when, { partial }) => {
      const values = Object.fromEntries(Object.entries(partial).map(([name, { value }]) => [name, value]));
      expect(truthOf(when, partial)).toBe(evaluateCondition(when, values));
      expect(reasonTree(when, partial).truth).toBe(truthOf(when, partial));
    }),
    { numRuns: 1000 },
  );
});

it('all of nothing holds, any of nothing does not', () => {
  expect(['all', 'any'].map((op) => truthOf({ [op]: [] } as never, {}))).toEqual(['yes', 'no']);
});

it('what every object inherits is no fact', () => {
  for (const fact of ['constructor', '__proto__', 'toString'])
    expect(truthOf({ fact, op: 'ne', value: 'x' }, {})).toBe('unknown');
});
