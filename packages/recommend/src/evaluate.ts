import { evaluateCondition, type FactValue } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import { factNamesOf } from './fact-names-of.ts';
import { minimalReason } from './minimal-reason.ts';
import { missingFacts } from './missing-facts.ts';
import type { Recommendation, ToAssess } from './recommendation.ts';
import { reasonTree } from './reason-tree.ts';
import type { Rule } from './rule.ts';

/** What the rules say of a person. */
export interface Evaluation {
  /** Rules that hold, highest priority first, then by id. */
  readonly recommendations: readonly Recommendation[];
  /** Rules that nobody can tell yet, in the same order. */
  readonly toAssess: readonly ToAssess[];
}

/** Every rule that holds, with its reasons, and every rule that lacks facts. What is unknown never recommends. */
export function evaluate(rules: readonly Rule[], facts: Facts): Evaluation {
  const values: Record<string, FactValue> = {};
  for (const [name, fact] of Object.entries(facts)) values[name] = fact.value;
  const recommendations: Recommendation[] = [];
  const toAssess: ToAssess[] = [];
  for (const rule of rules.toSorted(byPriorityThenId)) {
    const truth = evaluateCondition(rule.when, values);
    if (truth === 'yes') recommendations.push(recommendationOf(rule, facts));
    else if (truth === 'unknown') toAssess.push({ rule: rule.id, missing: missingFacts(rule.when, values) });
  }
  return { recommendations, toAssess };
}

function recommendationOf(rule: Rule, facts: Facts): Recommendation {
  const tree = reasonTree(rule.when, facts);
  const reasons = minimalReason(rule.when, tree, facts);
  const used: Record<string, Facts[string]> = {};
  for (const name of factNamesOf(reasons)) {
    const fact = facts[name];
    if (fact !== undefined) used[name] = fact;
  }
  return {
    rule: rule.id,
    version: rule.version,
    kind: rule.kind,
    audience: rule.audience,
    priority: rule.priority,
    resources: rule.recommend,
    because: rule.because,
    reasons,
    tree,
    facts: used,
  };
}

function byPriorityThenId(a: Rule, b: Rule): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
