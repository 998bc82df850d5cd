import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { CONDITION_LIMITS, checkCondition } from './check-condition.ts';
import { condition, NAMES, partialFacts } from './condition.test-arbitrary.ts';
import { evaluateCondition } from './evaluate-condition.ts';

const fact = { fact: 'a', op: 'eq', value: 1 } as const;

describe('checkCondition', () => {
  it('accepts every operator and node kind', () => {
    const every: Condition = {
      all: [
        { any: [fact, { fact: 'b', op: 'in', value: ['x', 'y'] }] },
        { not: { fact: 'c', op: 'contains', value: 'x' } },
        { atLeast: 1, of: [{ fact: 'd', op: 'lte', value: 2 }] },
      ],
    };
    expect(checkCondition(every, NAMES)).toEqual([]);
    expect(checkCondition(every, new Set(NAMES))).toEqual([]);
  });

  it.each([
    [{ fact: 'z', op: 'eq', value: 1 }, 'unknown-fact', '/fact'],
    [{ fact: 'a', op: 'matches', value: '.*' }, 'unknown-operator', '/op'],
    [{ fact: 'a', op: 'lt', value: '3' }, 'bad-value', '/value'],
    [{ fact: 'a', op: 'lt', value: Number.NaN }, 'bad-value', '/value'],
    [{ fact: 'a', op: 'in', value: 'x' }, 'bad-value', '/value'],
    [{ fact: 'a', op: 'contains', value: ['x'] }, 'bad-value', '/value'],
    [{ fact: 'a', op: 'eq', value: null }, 'bad-value', '/value'],
    [{ fact: 'a', op: 'eq' }, 'bad-shape', ''],
    [{ fact: 'a', op: 'eq', value: 1, extra: 1 }, 'bad-shape', ''],
    [{ all: [] }, 'bad-shape', '/all'],
    [{ any: fact }, 'bad-shape', '/any'],
    [{ all: [fact], any: [fact] }, 'bad-shape', ''],
    [{ atLeast: 3, of: [fact, fact] }, 'bad-count', '/atLeast'],
    [{ atLeast: 0, of: [fact] }, 'bad-count', '/atLeast'],
    [{ all: [fact, { not: { any: [{ fact: 'q', op: 'eq', value: 1 }] } }] }, 'unknown-fact', '/all/1/not/any/0/fact'],
    [null, 'bad-shape', ''],
    ['a', 'bad-shape', ''],
  ])('%j: %s at %j', (bad, code, path) => {
    expect(checkCondition(bad, NAMES)).toMatchObject([{ code, path }]);
  });

  it('refuses more levels than allowed, and no fewer', () => {
    const nested = (levels: number): Condition => (levels === 1 ? fact : { not: nested(levels - 1) });
    expect(checkCondition(nested(CONDITION_LIMITS.depth), NAMES)).toEqual([]);
    expect(checkCondition(nested(CONDITION_LIMITS.depth + 1), NAMES)).toMatchObject([{ code: 'too-deep' }]);
    expect(checkCondition(nested(3), NAMES, { depth: 2, nodes: 9 })).toMatchObject([
      { code: 'too-deep', path: '/not/not' },
    ]);
  });

  it('refuses more nodes than allowed, once, without visiting them all', () => {
    const wide = (nodes: number): Condition => ({ all: Array.from({ length: nodes - 1 }, () => fact) });
    expect(checkCondition(wide(CONDITION_LIMITS.nodes), NAMES)).toEqual([]);
    expect(checkCondition(wide(CONDITION_LIMITS.nodes + 1), NAMES)).toMatchObject([{ code: 'too-many-nodes' }]);
    expect(checkCondition(wide(100_000), NAMES)).toHaveLength(1);
  });

  it('a condition nested without end is refused, not followed', () => {
    const endless: { not: unknown } = { not: null };
    endless.not = endless;
    expect(checkCondition(endless, NAMES)).toMatchObject([{ code: 'too-deep' }]);
  });

  it('never throws; what it accepts can be evaluated', () => {
    const anything = fc.oneof(
      condition,
      fc.anything({ withNullPrototype: true }),
      fc.json().map((text) => JSON.parse(text) as unknown),
    );
    fc.assert(
      fc.property(anything, partialFacts, (value, facts) => {
        fc.pre(checkCondition(value, NAMES).length === 0);
        expect(['no', 'unknown', 'yes']).toContain(evaluateCondition(value as Condition, facts));
      }),
      { numRuns: 500 },
    );
  });
});
