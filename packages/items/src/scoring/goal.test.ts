import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceRule } from '../item/item.ts';
import { scoreGoal, type GoalScoring } from './goal.ts';
import { roundCredit } from './round-credit.ts';

const is = (fact: string) => ({ fact, op: 'eq', value: true }) as const;
const scoring = (evidence: readonly EvidenceRule[]): GoalScoring => ({ template: 'goal', goal: is('goal'), evidence });

test('the goal is worth 1; without it, satisfied parts add up but stay below', () => {
  const rules = scoring([
    { observable: 'first', when: is('a'), credit: 0.3 },
    { observable: 'second', when: is('b'), credit: 0.9 },
  ]);
  expect(scoreGoal(rules, { goal: true, a: false, b: false })).toEqual({ credit: 1, evidence: [] });
  expect(scoreGoal(rules, { goal: false, a: true, b: false })).toEqual({ credit: 0.3, evidence: ['first'] });
  const both = scoreGoal(rules, { goal: false, a: true, b: true });
  expect(both.evidence).toEqual(['first', 'second']);
  expect(both.credit).toBeLessThan(1);
  expect(roundCredit(both.credit, [0, 0.5, 1])).toBe(0.5);
});

test('the lowest cap that holds applies, to the goal too; feedback neither earns nor costs', () => {
  const rules = scoring([
    { observable: 'slip', when: is('a'), cap: 0.5 },
    { observable: 'harm', when: is('b'), cap: 0 },
    { observable: 'noticed', when: is('c'), credit: 0.5, cap: 0, feedbackOnly: true },
  ]);
  expect(scoreGoal(rules, { goal: true, a: true, b: false, c: true })).toEqual({
    credit: 0.5,
    evidence: ['slip', 'noticed'],
  });
  expect(scoreGoal(rules, { goal: true, a: true, b: true, c: false }).credit).toBe(0);
  expect(scoreGoal(rules, { goal: true, a: false, b: false, c: true }).credit).toBe(1);
});

test('an unknown fact neither earns nor costs', () => {
  const rules = scoring([
    { observable: 'part', when: is('a'), credit: 0.5 },
    { observable: 'slip', when: { not: is('a') }, cap: 0 },
  ]);
  expect(scoreGoal(rules, {})).toEqual({ credit: 0, evidence: [] });
  expect(scoreGoal(rules, { goal: true })).toEqual({ credit: 1, evidence: [] });
});

test('one more part done never lowers the credit, one more cap never raises it', () => {
  const weight = fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10);
  const rule = fc.record({ part: fc.boolean(), weight });
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      fc.array(fc.boolean(), { minLength: 6 }),
      fc.nat(4),
      (rules, held, pick) => {
        const at = pick % rules.length;
        const evidence = rules.map(({ part, weight: value }, i): EvidenceRule => ({
          observable: `o${i}`,
          when: is(`f${i}`),
          ...(part ? { credit: value } : { cap: value }),
        }));
        const facts = (changed: boolean) => ({
          goal: held[5] ?? false,
          ...Object.fromEntries(rules.map((_, i) => [`f${i}`, i === at ? changed : (held[i] ?? false)])),
        });
        const [without, withIt] = [
          scoreGoal(scoring(evidence), facts(false)),
          scoreGoal(scoring(evidence), facts(true)),
        ];
        const [low, high] = rules[at]?.part === true ? [without, withIt] : [withIt, without];
        expect(low.credit).toBeLessThanOrEqual(high.credit);
        expect(low.credit).toBeGreaterThanOrEqual(0);
        expect(high.credit).toBeLessThanOrEqual(1);
      },
    ),
  );
});
