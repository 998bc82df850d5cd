import { evaluate, plan, type Fact, type Facts } from '@jalon/recommend';
import { parseRule } from '@jalon/recommend/schema';
import { DIMENSIONS } from '@jalon/referential';
import type { FactValue } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resources } from './resources.ts';
import { rules } from './rules.ts';

const all = rules();
const catalogue = resources();
const factsOf = (values: Readonly<Record<string, FactValue>>): Facts =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, Fact] => [name, { value, source: 'observation', refs: [] }]),
  );
const planFor = (values: Readonly<Record<string, FactValue>>) =>
  plan(evaluate(all, factsOf(values)).recommendations, catalogue, { max: 3 });
const rulesFor = (values: Readonly<Record<string, FactValue>>) =>
  evaluate(all, factsOf(values)).recommendations.map(({ rule }) => rule);

/** What is known after activities: per dimension tried and done, and in all. */
function afterActivities(
  activities: readonly { readonly dimension: string; readonly isDone: boolean }[],
): Record<string, FactValue> {
  const facts: Record<string, number> = {};
  const add = (name: string, by: number): void => {
    facts[name] = (facts[name] ?? 0) + by;
  };
  for (const { dimension, isDone } of activities) {
    add(`tried.${dimension}`, 1);
    add(`done.${dimension}`, isDone ? 1 : 0);
    add('triedTotal', 1);
    add('doneTotal', isDone ? 1 : 0);
    add('failedTotal', isDone ? 0 : 1);
  }
  return facts;
}

const someActivities = (length: number) =>
  fc.array(fc.record({ dimension: fc.constantFrom(...DIMENSIONS.map(({ id }) => id)), isDone: fc.boolean() }), {
    minLength: length,
    maxLength: length,
  });

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('is what the schema says, over facts that exist', () => {
    expect(parseRule(structuredClone(rule))).toEqual({ ok: true, value: rule });
  });

  test('recommends what the catalogue has', () => {
    expect(rule.recommend.length).toBeGreaterThan(0);
    for (const id of rule.recommend) expect(catalogue.map((resource) => resource.id)).toContain(id);
  });
});

test('there are at least twenty, without a twin', () => {
  expect(all.length).toBeGreaterThanOrEqual(20);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('knowing nothing recommends nothing', () => {
  expect(rulesFor({})).toEqual([]);
});

test('urgency puts somebody to see first, whatever else is known', () => {
  fc.assert(
    fc.property(someActivities(6), (activities) => {
      expect(planFor({ ...afterActivities(activities), urgent: true }).nextStep?.recommendation.rule).toBe(
        'rule:urgent',
      );
    }),
  );
  expect(rulesFor({ urgent: false })).not.toContain('rule:urgent');
});

test('nothing done yet leads to beginning with someone', () => {
  const facts = afterActivities(['jalon:0.1', 'jalon:0.5'].map((dimension) => ({ dimension, isDone: false })));
  expect(planFor(facts).nextStep?.recommendation.rule).toBe('rule:nothing-yet');
});

test.each(DIMENSIONS.map(({ id }) => id))(
  '%s tried and not done alone leads to practising it, done alone does not',
  (dimension) => {
    const missed = rulesFor(afterActivities([{ dimension, isDone: false }]));
    const done = rulesFor(afterActivities([{ dimension, isDone: true }]));
    const about = (ids: readonly string[]) =>
      all.filter((rule) => ids.includes(rule.id) && JSON.stringify(rule.when).includes(`tried.${dimension}`));
    expect(about(missed).length).toBeGreaterThan(0);
    expect(about(done)).toEqual([]);
  },
);

test('whoever stops after three activities still gets a next step', () => {
  fc.assert(
    fc.property(someActivities(3), (activities) => {
      const { nextStep } = planFor(afterActivities(activities));
      expect(nextStep?.resources.length).toBeGreaterThan(0);
    }),
  );
});

test('a full run gives a next step and three others, each resting on facts that are known', () => {
  fc.assert(
    fc.property(someActivities(10), (activities) => {
      const facts = afterActivities(activities);
      const { nextStep, others } = planFor(facts);
      const steps = [nextStep, ...others].filter((step) => step !== null);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      for (const { recommendation } of steps) {
        expect(Object.keys(recommendation.facts).length).toBeGreaterThan(0);
        for (const [name, { value }] of Object.entries(recommendation.facts)) expect(facts[name]).toEqual(value);
      }
    }),
  );
});

test('a goal counts only with something still to learn for it', () => {
  const goal = { goal: ['goal:taxes'] };
  expect(rulesFor({ ...goal, ...afterActivities([{ dimension: 'digcomp:2.3', isDone: false }]) })).toContain(
    'rule:goal-papers',
  );
  expect(rulesFor({ ...goal, ...afterActivities([{ dimension: 'digcomp:2.3', isDone: true }]) })).not.toContain(
    'rule:goal-papers',
  );
  expect(rulesFor(goal)).not.toContain('rule:goal-papers');
});

test('whoever stops before any activity is offered to begin with someone', () => {
  expect(planFor({ triedTotal: 0 }).nextStep?.recommendation.rule).toBe('rule:begin-when-ready');
  expect(rulesFor({ triedTotal: 1 })).not.toContain('rule:begin-when-ready');
});

test('whoever does everything is pointed further, and to helping others', () => {
  const facts = afterActivities(DIMENSIONS.slice(0, 10).map(({ id }) => ({ dimension: id, isDone: true })));
  expect(rulesFor(facts)).toContain('rule:autonomous');
  expect(planFor(facts).nextStep?.resources.map(({ id }) => id)).toContain('resource:help-others');
});

test.each([
  ['device', ['none'], 'rule:no-device'],
  ['connection', 'none', 'rule:no-connection'],
  ['ownEmail', false, 'rule:own-mail'],
  ['procedures', 'nobody', 'rule:nobody-helps'],
  ['reading', 'hard', 'rule:reading-hard'],
  ['reading', 'other-language', 'rule:reading-other-language'],
  ['wish', 'be-helped', 'rule:wish-be-helped'],
  ['barrier.F7', 'need', 'rule:confidence'],
  ['barrier.F10', 'need', 'rule:budget'],
  ['barrier.F12', 'need', 'rule:fear-of-fraud'],
] as const)('%s = %s is heard', (fact, value, rule) => {
  expect(rulesFor({ [fact]: value })).toContain(rule);
});
