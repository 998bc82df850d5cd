import { evaluate, type Evaluation } from '../../evaluate.ts';
import type { Rule } from '../../rule.ts';
import type { RuleCase, RuleExpectation } from './rule-case.ts';

/** One thing that did not come out as a case expects. */
export interface CaseFailure {
  readonly case: string;
  readonly expected: keyof RuleExpectation;
  /** The rules that are not where they should be; for `exactly`, what came out instead. */
  readonly rules: readonly string[];
}

/** What running the cases gave. */
export interface CaseResults {
  readonly evaluations: readonly Evaluation[];
  readonly failures: readonly CaseFailure[];
}

/** Evaluates the rules on each case. */
export function runCases(rules: readonly Rule[], cases: readonly RuleCase[]): CaseResults {
  const evaluations = cases.map(({ facts, on, maxAgeDays, minCertainty }) =>
    evaluate(rules, facts, { on, maxAgeDays, minCertainty }),
  );
  const failures = cases.flatMap((one, index) => failuresOf(one, evaluations[index]));
  return { evaluations, failures };
}

function failuresOf({ name, expect }: RuleCase, found: Evaluation | undefined): readonly CaseFailure[] {
  const recommended: readonly string[] = found?.recommendations.map(({ rule }) => rule) ?? [];
  const open: readonly string[] = found?.toAssess.map(({ rule }) => rule) ?? [];
  const aside: readonly string[] = found?.aside.map(({ rule }) => rule) ?? [];
  const wrong: Readonly<Record<keyof RuleExpectation, readonly string[]>> = {
    recommended: expect.recommended?.filter((rule) => !recommended.includes(rule)) ?? [],
    not: expect.not?.filter((rule) => recommended.includes(rule)) ?? [],
    toAssess: expect.toAssess?.filter((rule) => !open.includes(rule)) ?? [],
    aside: expect.aside?.filter((rule) => !aside.includes(rule)) ?? [],
    exactly: [],
  };
  const failures = Object.entries(wrong).flatMap(([expected, rules]) =>
    rules.length === 0 ? [] : [{ case: name, expected: expected as keyof RuleExpectation, rules }],
  );
  const isOther = expect.exactly !== undefined && expect.exactly.join(' ') !== recommended.join(' ');
  return isOther ? [...failures, { case: name, expected: 'exactly', rules: recommended }] : failures;
}
