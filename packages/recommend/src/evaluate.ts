import { evaluateCondition, type Condition, type FactValue, type Truth } from '@jalon/referential/condition';
import type { NearestChange } from './change.ts';
import type { Facts } from './fact.ts';
import { factNamesOf } from './fact-names-of.ts';
import { minimalReason } from './minimal-reason.ts';
import { missingFacts } from './missing-facts.ts';
import type { Aside, Recommendation, ToAssess } from './recommendation.ts';
import { reasonTree } from './reason-tree.ts';
import type { Rule } from './rule.ts';
import { DEPARTMENT_FACT, ruleBounds } from './rule-bounds.ts';
import { usableFacts, type FactDemands, type UsableFacts } from './usable-facts.ts';

/** What the rules say of a person. */
export interface Evaluation {
  /** Rules that hold, highest priority first, then by id. */
  readonly recommendations: readonly Recommendation[];
  /** Rules that nobody can tell yet, in the same order. */
  readonly toAssess: readonly ToAssess[];
  /** Rules that were not evaluated, being for other days or other places, in the same order. */
  readonly aside: readonly Aside[];
}

/** On which day, and which facts are recent and sure enough to stand on; all of them unless told otherwise. */
export interface EvaluateOptions extends FactDemands {
  /** Says of each recommendation what would have to change for it to end: `nearestChange` of `/explain`. */
  readonly nearest?: ((condition: Condition, facts: Facts) => NearestChange | null) | undefined;
}

/**
 * Every rule that holds, with its reasons, every rule that lacks facts, and every rule for another day or place. What is unknown,
 * too old or too uncertain never recommends.
 */
export function evaluate(rules: readonly Rule[], facts: Facts, options: EvaluateOptions = {}): Evaluation {
  const known = usableFacts(facts, options);
  const values: Record<string, FactValue> = {};
  for (const name of Object.keys(known.usable)) {
    const fact = known.usable[name];
    if (fact !== undefined) values[name] = fact.value;
  }
  const recommendations: Recommendation[] = [];
  const toAssess: ToAssess[] = [];
  const aside: Aside[] = [];
  for (const rule of inOrder(rules)) {
    const bounds = ruleBounds(rule.only, options.on, known.usable[DEPARTMENT_FACT]);
    if (bounds !== 'within' && bounds !== 'where-unknown') {
      aside.push({ rule: rule.id, why: bounds });
      continue;
    }
    const truth = evaluateCondition(rule.when, values);
    if (truth === 'yes' && bounds === 'within') recommendations.push(recommendationOf(rule, known, options));
    else if (truth !== 'no') toAssess.push(toAssessOf(rule, truth, values, known, bounds));
  }
  return { recommendations, toAssess, aside };
}

function recommendationOf(rule: Rule, { usable, unusable }: UsableFacts, { nearest }: EvaluateOptions): Recommendation {
  const tree = reasonTree(rule.when, usable, unusable);
  const reasons = minimalReason(rule.when, tree, usable);
  const used: Record<string, Facts[string]> = {};
  for (const name of factNamesOf(reasons)) {
    const fact = usable[name];
    if (fact !== undefined) used[name] = fact;
  }
  const change = nearest?.(rule.when, usable);
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
    ...(change ? { nearest: change } : {}),
  };
}

function toAssessOf(
  rule: Rule,
  truth: Truth,
  values: Readonly<Record<string, FactValue>>,
  { unusable }: UsableFacts,
  bounds: 'within' | 'where-unknown',
): ToAssess {
  const lacking = truth === 'unknown' ? missingFacts(rule.when, values) : [];
  const names = bounds === 'within' ? lacking : [...new Set([...lacking, DEPARTMENT_FACT])].toSorted();
  return {
    rule: rule.id,
    missing: names.filter((name) => !unusable.has(name)),
    expired: names.filter((name) => unusable.get(name) === 'expired'),
    uncertain: names.filter((name) => unusable.get(name) === 'uncertain'),
  };
}

/** Sorting is most of the work where nothing holds: rules that come in order stay as they are. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  for (let at = 1; at < rules.length; at += 1)
    if (byPriorityThenId(rules[at - 1] as Rule, rules[at] as Rule) > 0) return rules.toSorted(byPriorityThenId);
  return rules;
}

function byPriorityThenId(a: Rule, b: Rule): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
