import { expect, test } from 'vitest';
import { evaluate, type EvaluateOptions, type Evaluation } from '../../../packages/recommend/src/evaluate.ts';
import type { Facts } from '../../../packages/recommend/src/fact.ts';
import type { Rule } from '../../../packages/recommend/src/rule.ts';
import { fuzzRules } from './fuzz-rules.ts';

const CASES = 2000;
const alone = { peers: [], guarded: null, cases: CASES, seed: 1 };

test('our engine agrees with the tables, and recommends on nothing unknown', async () => {
  const { figures } = await fuzzRules({ ...alone, evaluate });
  expect(figures).toEqual({
    cases: CASES,
    seed: 1,
    differencesComplete: 0,
    differencesThreeValued: 0,
    differencesBounds: 0,
    recommendedOnUnknown: 0,
  });
});

test('an engine that forgets that facts grow old is caught', async () => {
  const { figures } = await fuzzRules({ ...alone, evaluate: (rules, facts) => evaluate(rules, facts) });
  expect(figures.differencesThreeValued).toBeGreaterThan(0);
  expect(figures.recommendedOnUnknown).toBeGreaterThan(0);
});

test('an engine that takes the unknown for yes is caught', async () => {
  const hopeful = (rules: readonly Rule[], facts: Facts): Evaluation => {
    const { recommendations, toAssess, aside } = evaluate(rules, facts);
    return { recommendations: [...recommendations, ...(toAssess as never[])], toAssess: [], aside };
  };
  const { figures, faults } = await fuzzRules({ ...alone, evaluate: hopeful });
  expect(figures.recommendedOnUnknown).toBeGreaterThan(0);
  expect(faults[0]?.what).toContain('"when"');
});

test.each<[string, (rule: Rule, options: EvaluateOptions) => readonly [Rule, EvaluateOptions]]>([
  ['territories', ({ only, ...rule }, options) => [{ ...rule, only: { ...only, departments: undefined } }, options]],
  ['first days', ({ only, ...rule }, options) => [{ ...rule, only: { ...only, from: undefined } }, options]],
  ['last days', ({ only, ...rule }, options) => [{ ...rule, only: { ...only, until: undefined } }, options]],
  ['that nobody said which day it is', (rule, options) => [rule, { ...options, on: options.on ?? '2026-11-21' }]],
])('an engine that forgets %s is caught', async (_, forget) => {
  const forgetful = (rules: readonly Rule[], facts: Facts, options: EvaluateOptions = {}): Evaluation => {
    const [rule, left] = forget(rules[0] as Rule, options);
    return evaluate([rule], facts, left);
  };
  const { figures } = await fuzzRules({ ...alone, evaluate: forgetful });
  expect(figures.differencesBounds).toBeGreaterThan(0);
});

test('an engine of others that disagrees is counted', async () => {
  const silent = { name: 'silent', prepare: () => () => [] };
  const { figures } = await fuzzRules({ ...alone, evaluate, peers: [silent], guarded: silent });
  expect(figures.differencesComplete).toBeGreaterThan(0);
  expect(figures.differencesThreeValued).toBeGreaterThan(0);
});
