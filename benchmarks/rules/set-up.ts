import { random } from '@jalon/scoring';
import { rules as bankRules } from '../../packages/bank/src/rules.ts';
import type { FactDeclaration } from '../../packages/recommend/src/fact-declaration.ts';
import type { Facts } from '../../packages/recommend/src/fact.ts';
import { FACTS } from '../../packages/recommend/src/facts/facts.ts';
import type { Rule } from '../../packages/recommend/src/rule.ts';
import { drawFacts } from './draw-facts.ts';
import { drawRuleCondition } from './draw-rule-condition.ts';
import { ruleOf } from './rule-of.ts';

/** What is measured: `drawn` rules on people of whom everything, or half, is known; `bank`, the shipped rules on the former. */
export type Workload = 'drawn' | 'partial' | 'bank';

/** So many rules and people. */
export interface Size {
  readonly rules: number;
  readonly people: number;
  readonly seed: number;
}

/** The facts that are drawn: all but those whose values nobody can list. */
export const DRAWN_FACTS: readonly FactDeclaration[] = FACTS.filter(({ resources }) => resources !== true);

/** Rules and people, the same for every engine. */
export function setUp(
  workload: Workload,
  { rules, people, seed }: Size,
): { readonly rules: readonly Rule[]; readonly people: readonly Facts[] } {
  const draw = random(seed);
  const drawn = Array.from({ length: rules }, (_, index) => ruleOf(index, drawRuleCondition(draw, DRAWN_FACTS)));
  return {
    rules: workload === 'bank' ? bankRules() : drawn,
    people: Array.from({ length: people }, () => drawFacts(draw, DRAWN_FACTS, workload === 'partial' ? 0.5 : 1)),
  };
}
