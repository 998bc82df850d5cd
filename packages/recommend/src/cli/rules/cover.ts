import type { Condition } from '@jalon/referential/condition';
import type { Evaluation } from '../../evaluate.ts';
import { possibleTruths } from '../../explain/possible-truths.ts';
import { comparisonsByFact } from '../../explain/comparisons-by-fact.ts';
import type { Rule } from '../../rule.ts';
import type { RuleCase } from './rule-case.ts';

/** A condition within a rule. `path` is a JSON Pointer into the rule. */
export interface RulePart {
  readonly rule: string;
  readonly path: string;
}

/** What the cases leave untried, and what the rules say that means nothing. */
export interface Coverage {
  /** Rules that no case makes recommended. */
  readonly neverFired: readonly string[];
  /** Facts that rules name and no case tells. */
  readonly factsNeverTold: readonly string[];
  /** Facts that cases tell and no rule names. */
  readonly factsNeverUsed: readonly string[];
  /** Conditions that hold for nobody; the outermost of each rule. */
  readonly contradictions: readonly RulePart[];
  /** Conditions that fail for nobody of whom enough is known; the outermost. */
  readonly alwaysTrue: readonly RulePart[];
  /** Conditions too wide to tell. */
  readonly unsure: readonly RulePart[];
}

/** Looks at the rules by themselves, and at what the cases made of them. */
export function cover(
  rules: readonly Rule[],
  cases: readonly RuleCase[],
  evaluations: readonly Evaluation[],
): Coverage {
  const fired = new Set(evaluations.flatMap(({ recommendations }) => recommendations.map(({ rule }) => rule)));
  const named = new Set(
    rules.flatMap(({ when, only }) => [
      ...comparisonsByFact(when).keys(),
      ...(only?.departments ? ['department'] : []),
    ]),
  );
  const told = new Set(cases.flatMap(({ facts }) => Object.keys(facts)));
  const contradictions: RulePart[] = [];
  const alwaysTrue: RulePart[] = [];
  const unsure: RulePart[] = [];
  for (const { id, when } of rules) {
    visit(when, '/when', (path, { yes, no }) => {
      const list = yes === 'impossible' ? contradictions : no === 'impossible' ? alwaysTrue : null;
      if (list === null && (yes === 'unsure' || no === 'unsure')) unsure.push({ rule: id, path });
      list?.push({ rule: id, path });
      return list === null;
    });
  }
  return {
    neverFired: rules.map(({ id }) => id).filter((id) => !fired.has(id)),
    factsNeverTold: [...named].filter((name) => !told.has(name)).toSorted(),
    factsNeverUsed: [...told].filter((name) => !named.has(name)).toSorted(),
    contradictions,
    alwaysTrue,
    unsure,
  };
}

/** Each condition from the outside in, as long as `goesOn`. */
function visit(
  condition: Condition,
  path: string,
  goesOn: (path: string, truths: ReturnType<typeof possibleTruths>) => boolean,
): void {
  if (!goesOn(path, possibleTruths(condition)) || 'fact' in condition) return;
  if ('not' in condition) visit(condition.not, `${path}/not`, goesOn);
  else {
    const [key, children] =
      'all' in condition
        ? (['all', condition.all] as const)
        : 'any' in condition
          ? (['any', condition.any] as const)
          : (['of', condition.of] as const);
    for (const [index, child] of children.entries()) visit(child, `${path}/${key}/${index}`, goesOn);
  }
}
