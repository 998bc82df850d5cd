import { evaluateCondition, type Condition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { Facts } from './fact.ts';
import type { Rule } from './rule.ts';
import { partialAndComplete, ruleOf, rules, told } from './recommend.test-arbitrary.ts';

const notYetWithTheMouse: Condition = {
  all: [
    { fact: 'tried.jalon:0.1', op: 'gte', value: 1 },
    { fact: 'done.jalon:0.1', op: 'eq', value: 0 },
    {
      any: [
        { fact: 'device', op: 'contains', value: 'computer' },
        { fact: 'wish', op: 'eq', value: 'learn-alone' },
      ],
    },
  ],
};

describe('evaluate', () => {
  it('recommends with the facts, the whole tree and the smallest reason', () => {
    const facts = {
      'tried.jalon:0.1': told(2, 'item:a', 'item:b'),
      'done.jalon:0.1': told(0),
      device: told(['computer', 'phone'], 'talk:device'),
      urgent: told(false),
    };
    const { recommendations, toAssess } = evaluate([ruleOf('rule:mouse', notYetWithTheMouse)], facts);
    expect(toAssess).toEqual([]);
    expect(recommendations).toHaveLength(1);
    const { reasons, tree, facts: used, resources } = recommendations[0]!;
    expect(resources).toEqual(['resource:mouse']);
    expect(Object.keys(used)).toEqual(['tried.jalon:0.1', 'done.jalon:0.1', 'device']);
    expect(used['tried.jalon:0.1']).toBe(facts['tried.jalon:0.1']);
    expect(tree.children[2]).toMatchObject({
      op: 'any',
      truth: 'yes',
      children: [{ truth: 'yes' }, { truth: 'unknown', fact: { name: 'wish', refs: [] } }],
    });
    expect(reasons.children[2]).toEqual({
      op: 'any',
      truth: 'yes',
      children: [
        {
          op: 'fact',
          truth: 'yes',
          fact: {
            name: 'device',
            op: 'contains',
            expected: 'computer',
            actual: ['computer', 'phone'],
            source: 'talk',
            refs: ['talk:device'],
          },
          children: [],
        },
      ],
    });
  });

  it('says which facts are missing, only where they still matter, and recommends nothing', () => {
    const { recommendations, toAssess } = evaluate([ruleOf('rule:mouse', notYetWithTheMouse)], {
      'done.jalon:0.1': told(0),
      wish: told('be-helped'),
    });
    expect(recommendations).toEqual([]);
    expect(toAssess).toEqual([
      { rule: 'rule:mouse', priority: 50, missing: ['device', 'tried.jalon:0.1'], expired: [], uncertain: [] },
    ]);
  });

  it('is silent where a rule is known not to hold', () => {
    expect(evaluate([ruleOf('rule:mouse', notYetWithTheMouse)], { 'done.jalon:0.1': told(1) })).toEqual({
      recommendations: [],
      toAssess: [],
      aside: [],
    });
  });

  it('never takes a missing fact for zero', () => {
    const few = ruleOf('rule:few', { fact: 'doneTotal', op: 'lt', value: 3 });
    expect(evaluate([few], {}).recommendations).toEqual([]);
    expect(evaluate([few], { doneTotal: told(0) }).recommendations).toHaveLength(1);
  });

  it('sorts by priority, then by id, whatever the order of the rules', () => {
    const always: Condition = { fact: 'urgent', op: 'eq', value: true };
    const list = [
      ruleOf('rule:b', always),
      ruleOf('rule:z', always, { priority: 90 }),
      ruleOf('rule:a', always),
      ruleOf('rule:c', always, { priority: 10 }),
    ];
    const sorted = evaluate(list, { urgent: told(true) });
    expect(sorted.recommendations.map((one) => one.rule)).toEqual(['rule:z', 'rule:a', 'rule:b', 'rule:c']);
    expect(evaluate(list.toReversed(), { urgent: told(true) })).toEqual(sorted);
    expect(evaluate(list, {}).toAssess.map((one) => one.rule)).toEqual(['rule:z', 'rule:a', 'rule:b', 'rule:c']);
  });

  describe('facts that are too old or too uncertain are unknown', () => {
    const offline = ruleOf('rule:offline', { fact: 'connection', op: 'eq', value: 'none' });
    const basics = ruleOf('rule:basics', { fact: 'reached.digcomp:1.1', op: 'eq', value: false });
    const facts: Facts = {
      connection: { value: 'none', source: 'talk', refs: ['talk:connection'], at: '2026-01-31' },
      'reached.digcomp:1.1': { value: false, source: 'profile', refs: [], certainty: 0.85 },
    };

    it('stands on them all unless something is demanded', () => {
      expect(evaluate([offline, basics], facts).recommendations).toHaveLength(2);
    });

    it('says which expired, to the day', () => {
      const on = (day: string) => evaluate([offline], facts, { on: day, maxAgeDays: 28 });
      expect(on('2026-02-28').recommendations).toHaveLength(1);
      expect(on('2026-03-01').toAssess).toEqual([
        { rule: 'rule:offline', priority: 50, missing: [], expired: ['connection'], uncertain: [] },
      ]);
    });

    it('without a day, or with one that cannot be read, a dated fact counts as expired', () => {
      for (const on of [undefined, '', '2026-02-30'])
        expect(evaluate([offline], facts, { on, maxAgeDays: 10_000 }).toAssess[0]?.expired).toEqual(['connection']);
    });

    it('says which are uncertain; what carries no certainty was said, not estimated', () => {
      const { recommendations, toAssess } = evaluate([offline, basics], facts, { minCertainty: 0.9 });
      expect(recommendations.map(({ rule }) => rule)).toEqual(['rule:offline']);
      expect(toAssess).toEqual([
        { rule: 'rule:basics', priority: 50, missing: [], expired: [], uncertain: ['reached.digcomp:1.1'] },
      ]);
      expect(evaluate([basics], facts, { minCertainty: 0.85 }).recommendations).toHaveLength(1);
      const nobody = { 'reached.digcomp:1.1': { ...facts['reached.digcomp:1.1']!, certainty: Number.NaN } };
      expect(evaluate([basics], nobody, { minCertainty: 0 }).recommendations).toEqual([]);
    });

    it('the tree says why a fact is unknown', () => {
      const either = ruleOf('rule:either', { any: [offline.when, basics.when] });
      const { tree } = evaluate([either], facts, { minCertainty: 0.9 }).recommendations[0]!;
      expect(tree.children[1]).toMatchObject({ truth: 'unknown', fact: { unusable: 'uncertain', refs: [] } });
    });
  });

  describe('a rule for another day or place is left aside, and said to be', () => {
    const always: Condition = { fact: 'urgent', op: 'eq', value: true };
    const one = (only: Rule['only'], on?: string, department?: string) => {
      const facts = { urgent: told(true), ...(department === undefined ? {} : { department: told(department) }) };
      return evaluate([ruleOf('rule:x', always, { only })], facts, { on });
    };

    it.each([
      ['2026-01-31', 'not-yet'],
      ['2026-02-01', undefined],
      ['2026-02-28', undefined],
      ['2026-03-01', 'over'],
      ['yesterday', 'day-unknown'],
      [undefined, 'day-unknown'],
    ])('from 1 to 28 February: on %s, %s', (on, why) => {
      const { aside, recommendations } = one({ from: '2026-02-01', until: '2026-02-28' }, on);
      expect(aside).toEqual(why === undefined ? [] : [{ rule: 'rule:x', priority: 50, why }]);
      expect(recommendations).toHaveLength(why === undefined ? 1 : 0);
    });

    it('in Finistère only: elsewhere aside, and unknown asks', () => {
      const here = { departments: ['29'] };
      expect(one(here, undefined, '29').recommendations).toHaveLength(1);
      expect(one(here, undefined, '35').aside).toEqual([{ rule: 'rule:x', priority: 50, why: 'elsewhere' }]);
      expect(one(here)).toMatchObject({
        recommendations: [],
        toAssess: [{ rule: 'rule:x', missing: ['department'] }],
      });
    });

    it('does not ask where somebody lives for a rule that would not hold anyway', () => {
      const never = ruleOf('rule:x', always, { only: { departments: ['29'] } });
      expect(evaluate([never], { urgent: told(false) })).toEqual({ recommendations: [], toAssess: [], aside: [] });
    });
  });

  it('what is recommended on partial facts is recommended on every completion', () => {
    fc.assert(
      fc.property(rules, partialAndComplete, (list, { partial, complete }) => {
        const sure = new Set(evaluate(list, complete).recommendations.map((one) => one.rule));
        expect(evaluate(list, partial).recommendations.filter((one) => !sure.has(one.rule))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('each rule is recommended, to assess or silent, as its condition is yes, unknown or no', () => {
    fc.assert(
      fc.property(rules, partialAndComplete, (list, { partial }) => {
        const { recommendations, toAssess } = evaluate(list, partial);
        const truths = { yes: [] as string[], unknown: [] as string[], no: [] as string[] };
        for (const rule of list) truths[evaluateCondition(rule.when, valuesOf(partial))].push(rule.id);
        expect(recommendations.map((one) => one.rule).toSorted()).toEqual(truths.yes.toSorted());
        expect(toAssess.map((one) => one.rule).toSorted()).toEqual(truths.unknown.toSorted());
      }),
    );
  });

  it('the reasons are enough, and none of their facts can be spared', () => {
    fc.assert(
      fc.property(rules, partialAndComplete, (list, { partial }) => {
        for (const { rule, reasons, facts } of evaluate(list, partial).recommendations) {
          const { when } = list.find((one) => one.id === rule)!;
          expect(reasons.truth).toBe('yes');
          expect(evaluateCondition(when, valuesOf(facts))).toBe('yes');
          for (const name of Object.keys(facts)) {
            const { [name]: _, ...fewer } = facts;
            expect(evaluateCondition(when, valuesOf(fewer))).not.toBe('yes');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the missing facts are absent ones, and knowing them all settles the rule', () => {
    fc.assert(
      fc.property(rules, partialAndComplete, (list, { partial, complete }) => {
        for (const { rule, missing } of evaluate(list, partial).toAssess) {
          const { when } = list.find((one) => one.id === rule)!;
          expect(missing.length).toBeGreaterThan(0);
          expect(missing.filter((name) => name in partial)).toEqual([]);
          const told = Object.fromEntries(missing.map((name) => [name, complete[name]!]));
          expect(evaluateCondition(when, valuesOf({ ...partial, ...told }))).not.toBe('unknown');
        }
      }),
    );
  });
});

function valuesOf(facts: Facts): Readonly<Record<string, Facts[string]['value']>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
}
