import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition, Truth } from './condition.ts';
import { condition, factValue, NAMES, partialFacts } from './condition.test-arbitrary.ts';
import { evaluateCondition } from './evaluate-condition.ts';

const ages = { fact: 'age', op: 'lt', value: 3 } as const;

describe('evaluateCondition', () => {
  it('never makes an absent fact count as zero', () => {
    expect(evaluateCondition(ages, {})).toBe('unknown');
    expect(evaluateCondition({ not: ages }, {})).toBe('unknown');
    expect(evaluateCondition(ages, { age: 0 })).toBe('yes');
  });

  it('takes own facts only', () => {
    expect(evaluateCondition({ fact: 'constructor', op: 'ne', value: 'x' }, {})).toBe('unknown');
    expect(evaluateCondition({ fact: '__proto__', op: 'ne', value: 'x' }, {})).toBe('unknown');
  });

  it.each<[Truth, Truth, Truth, Truth]>([
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['no', 'yes', 'no', 'yes'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['yes', 'yes', 'yes', 'yes'],
  ])('Kleene’s table: %s with %s gives all %s, any %s', (left, right, all, any) => {
    const facts = factsOf({ left, right });
    for (const pair of [
      [known('left'), known('right')],
      [known('right'), known('left')],
    ]) {
      expect(evaluateCondition({ all: pair }, facts)).toBe(all);
      expect(evaluateCondition({ any: pair }, facts)).toBe(any);
    }
  });

  it('gives what two-valued logic gives where every fact is known and comparable', () => {
    const flags = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.boolean()])));
    fc.assert(
      fc.property(booleanCondition, flags, (rule, facts) => {
        expect(evaluateCondition(rule, facts)).toBe(twoValued(rule, facts) ? 'yes' : 'no');
      }),
    );
  });

  it('a double negation changes nothing', () => {
    fc.assert(
      fc.property(condition, partialFacts, (rule, facts) => {
        expect(evaluateCondition({ not: { not: rule } }, facts)).toBe(evaluateCondition(rule, facts));
      }),
    );
  });

  it('De Morgan’s laws hold in three values', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), partialFacts, (rules, facts) => {
        const negated = rules.map((rule) => ({ not: rule }));
        expect(evaluateCondition({ not: { all: rules } }, facts)).toBe(evaluateCondition({ any: negated }, facts));
        expect(evaluateCondition({ not: { any: rules } }, facts)).toBe(evaluateCondition({ all: negated }, facts));
      }),
    );
  });

  it('atLeast counts: 1 of n is any, n of n is all, and between them the number of yes and unknown decides', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 5 }), partialFacts, (of, facts) => {
        const truths = of.map((rule) => evaluateCondition(rule, facts));
        const yes = truths.filter((truth) => truth === 'yes').length;
        const open = truths.filter((truth) => truth === 'unknown').length;
        expect(evaluateCondition({ atLeast: 1, of }, facts)).toBe(evaluateCondition({ any: of }, facts));
        expect(evaluateCondition({ atLeast: of.length, of }, facts)).toBe(evaluateCondition({ all: of }, facts));
        for (let count = 1; count <= of.length; count += 1) {
          const truth = evaluateCondition({ atLeast: count, of }, facts);
          expect(truth === 'yes').toBe(yes >= count);
          expect(truth !== 'no').toBe(yes + open >= count);
        }
      }),
    );
  });

  it('learning an unknown fact never turns yes into no, nor either into unknown', () => {
    fc.assert(
      fc.property(condition, partialFacts, fc.dictionary(fc.constantFrom(...NAMES), factValue), (rule, facts, more) => {
        const before = evaluateCondition(rule, facts);
        const after = evaluateCondition(rule, { ...more, ...facts });
        expect(before === 'unknown' || after === before).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

function known(name: string): Condition {
  return { fact: name, op: 'eq', value: true };
}

function factsOf(truths: Readonly<Record<string, Truth>>): Readonly<Record<string, boolean | undefined>> {
  return Object.fromEntries(
    Object.entries(truths).map(([name, truth]) => [name, truth === 'unknown' ? undefined : truth === 'yes']),
  );
}

const booleanCondition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => {
  const children = fc.array(tie('node'), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ fact: fc.constantFrom(...NAMES), op: fc.constantFrom('eq', 'ne'), value: fc.boolean() }),
      fc.record({ all: children }),
      fc.record({ any: children }),
      fc.record({ not: tie('node') }),
      children.chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
    ),
  };
}).node;

/** Plain JavaScript, as anybody would read the rule. */
function twoValued(rule: Condition, facts: Readonly<Record<string, unknown>>): boolean {
  if ('all' in rule) return rule.all.every((child) => twoValued(child, facts));
  if ('any' in rule) return rule.any.some((child) => twoValued(child, facts));
  if ('not' in rule) return !twoValued(rule.not, facts);
  if ('atLeast' in rule) return rule.of.filter((child) => twoValued(child, facts)).length >= rule.atLeast;
  return (facts[rule.fact] === rule.value) === (rule.op === 'eq');
}
