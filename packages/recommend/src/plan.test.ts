import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { plan } from './plan.ts';
import { partialAndComplete, ruleOf, rules, told } from './recommend.test-arbitrary.ts';
import type { Recommendation } from './recommendation.ts';
import type { Resource } from './resource.ts';
import type { Rule } from './rule.ts';

const always = { fact: 'done.jalon:0.1', op: 'gte', value: 0 } as const;
const urgently = { fact: 'urgent', op: 'eq', value: true } as const;

function recommendationsOf(...list: readonly Rule[]): readonly Recommendation[] {
  return evaluate(list, { 'done.jalon:0.1': told(0), urgent: told(true) }).recommendations;
}

function resourceOf(id: Resource['id'], rest: Partial<Resource> = {}): Resource {
  return {
    schema: 'jalon.resource/1',
    id,
    kind: 'practice',
    title: { fr: id, en: id },
    summary: { fr: [id], en: [id] },
    dimensions: [],
    barriers: [],
    withSomeone: 'either',
    needs: [],
    where: null,
    ...rest,
  };
}

const catalogue = ['a', 'b', 'c', 'd', 'e'].map((name) => resourceOf(`resource:${name}`));
const rulesIn = ({ nextStep, others }: ReturnType<typeof plan>): readonly (string | undefined)[] => [
  nextStep?.recommendation.rule,
  ...others.map((step) => step.recommendation.rule),
];

describe('plan', () => {
  it('has nothing to do without recommendations', () => {
    expect(plan([], catalogue, { max: 3 })).toEqual({ nextStep: null, others: [] });
  });

  it('takes the first next step, then the others in order, at most max', () => {
    const list = recommendationsOf(
      ruleOf('rule:a', always, { priority: 90 }),
      ruleOf('rule:b', always, { priority: 80, kind: 'next-step' }),
      ruleOf('rule:c', always, { priority: 70, kind: 'human-help' }),
      ruleOf('rule:d', always, { priority: 60 }),
      ruleOf('rule:e', always, { priority: 50 }),
    );
    expect(rulesIn(plan(list, catalogue, { max: 3 }))).toEqual(['rule:b', 'rule:a', 'rule:c', 'rule:d']);
    expect(rulesIn(plan(list, catalogue, { max: 0 }))).toEqual(['rule:b']);
  });

  it('gives nothing that is to learn to whoever wants it done, even where the catalogue lacks it', () => {
    const desk = resourceOf('resource:desk', { kind: 'place' });
    const teacher = resourceOf('resource:teacher', { kind: 'person', learning: true });
    const of = (...list: readonly Rule[]) =>
      rulesIn(plan(recommendationsOf(...list), [desk, teacher], { max: 3, learning: false }));
    expect(of(ruleOf('rule:skill', always, { recommend: ['resource:a'] }))).toEqual([undefined]);
    expect(of(ruleOf('rule:teacher', urgently, { recommend: ['resource:teacher'] }))).toEqual([undefined]);
    expect(of(ruleOf('rule:begin', urgently, { recommend: ['resource:desk'], learning: true }))).toEqual([undefined]);
    expect(of(ruleOf('rule:desk', urgently, { recommend: ['resource:desk', 'resource:teacher'] }))).toEqual([
      'rule:desk',
    ]);
    expect(of(ruleOf('rule:said', urgently, { recommend: ['resource:a'] }))).toEqual(['rule:said']);
  });

  it('takes the first of all where none is a next step', () => {
    expect(
      rulesIn(
        plan(recommendationsOf(ruleOf('rule:b', always), ruleOf('rule:a', always, { priority: 10 })), catalogue, {
          max: 3,
        }),
      ),
    ).toEqual(['rule:b', 'rule:a']);
  });

  it('puts somebody to see first when it is urgent', () => {
    const list = recommendationsOf(
      ruleOf('rule:a', always, { priority: 90, kind: 'next-step' }),
      ruleOf('rule:b', urgently, { priority: 20, kind: 'human-help' }),
    );
    expect(rulesIn(plan(list, catalogue, { max: 3 }))).toEqual(['rule:b', 'rule:a']);
    expect(rulesIn(plan(list, catalogue, { max: 3, urgent: false }))).toEqual(['rule:a', 'rule:b']);
  });

  it('does not take every help for urgent', () => {
    const list = recommendationsOf(
      ruleOf('rule:a', always, { priority: 90, kind: 'next-step' }),
      ruleOf('rule:b', always, { priority: 20, kind: 'human-help' }),
    );
    expect(rulesIn(plan(list, catalogue, { max: 3 }))).toEqual(['rule:a', 'rule:b']);
    expect(rulesIn(plan(list, catalogue, { max: 3, urgent: true }))).toEqual(['rule:b', 'rule:a']);
  });

  it('shows a learner nothing meant for the mediator only, and both to whoever asks for both', () => {
    const list = recommendationsOf(
      ruleOf('rule:a', always, { audience: 'mediator' }),
      ruleOf('rule:b', always, { audience: 'learner' }),
      ruleOf('rule:c', always),
    );
    expect(rulesIn(plan(list, catalogue, { max: 3 }))).toEqual(['rule:b', 'rule:c']);
    expect(rulesIn(plan(list, catalogue, { max: 3, audience: 'mediator' }))).toEqual(['rule:a', 'rule:c']);
    expect(rulesIn(plan(list, catalogue, { max: 3, audience: 'both' }))).toEqual(['rule:a', 'rule:b', 'rule:c']);
  });

  it('leaves out what was already offered, and steps with nothing new', () => {
    const list = recommendationsOf(
      ruleOf('rule:a', always, { recommend: ['resource:a', 'resource:b', 'resource:a'] }),
      ruleOf('rule:b', always, { recommend: ['resource:b'] }),
      ruleOf('rule:c', always, { recommend: ['resource:b', 'resource:c'] }),
    );
    const { nextStep, others } = plan(list, catalogue, { max: 3 });
    expect(nextStep?.resources.map((one) => one.id)).toEqual(['resource:a', 'resource:b']);
    expect(others.map((step) => step.resources.map((one) => one.id))).toEqual([['resource:c']]);
  });

  it('leaves out what the person lacks the means for', () => {
    const online = resourceOf('resource:online', { needs: ['connection'] });
    const list = recommendationsOf(
      ruleOf('rule:a', always, { recommend: ['resource:online'] }),
      ruleOf('rule:b', always, { recommend: ['resource:online', 'resource:c'] }),
    );
    expect(rulesIn(plan(list, [...catalogue, online], { max: 3, lacking: ['connection'] }))).toEqual(['rule:b']);
    expect(plan(list, [...catalogue, online], { max: 3 }).nextStep?.resources).toEqual([online]);
  });

  it('gives nothing to learn by to whoever wants it done', () => {
    const desk = resourceOf('resource:desk', { kind: 'place' });
    const list = recommendationsOf(
      ruleOf('rule:a', always, { recommend: ['resource:a', 'resource:desk'] }),
      ruleOf('rule:b', always, { recommend: ['resource:desk', 'resource:b'] }),
    );
    const { nextStep, others } = plan(list, [...catalogue, desk], { max: 3, learning: false });
    expect([nextStep, ...others].map((step) => step?.recommendation.rule)).toEqual(['rule:b']);
    expect(nextStep?.resources).toEqual([desk]);
    expect(rulesIn(plan(list, [...catalogue, desk], { max: 3 }))).toEqual(['rule:a', 'rule:b']);
  });

  it('keeps a step whose resources the catalogue does not have: the advice still holds', () => {
    expect(plan(recommendationsOf(ruleOf('rule:z', always)), catalogue, { max: 3 }).nextStep).toMatchObject({
      recommendation: { rule: 'rule:z' },
      resources: [],
    });
  });

  it('never offers a resource twice nor more than it was asked for, and has a next step whenever there is one to have', () => {
    const sources = fc.array(
      fc.subarray(
        catalogue.map((one) => one.id),
        { minLength: 1 },
      ),
      { minLength: 8, maxLength: 8 },
    );
    fc.assert(
      fc.property(rules, partialAndComplete, sources, fc.nat(4), (list, { complete }, recommend, max) => {
        const { recommendations } = evaluate(
          list.map((rule, index) => ({ ...rule, recommend: recommend[index] ?? [] })),
          complete,
        );
        const { nextStep, others } = plan(recommendations, catalogue, { max });
        const offered = [nextStep, ...others].flatMap((step) => step?.resources.map((one) => one.id) ?? []);
        expect(new Set(offered).size).toBe(offered.length);
        expect(others.length).toBeLessThanOrEqual(max);
        expect(nextStep === null).toBe(recommendations.length === 0);
      }),
    );
  });
});
