import type { Condition } from '@jalon/referential/condition';
import type { NearestChange } from './change.ts';
import type { Fact, Facts } from './fact.ts';
import { minimalReason } from './minimal-reason.ts';
import { missingFacts } from './missing-facts.ts';
import { plainCondition } from './plain-condition.ts';
import type { Aside, Recommendation, ToAssess } from './recommendation.ts';
import type { ReasonNode } from './reason-node.ts';
import { plainReasonTree } from './reason-tree.ts';
import type { Rule } from './rule.ts';
import { DEPARTMENT_FACT, ruleBounds } from './rule-bounds.ts';
import { truthOfPlain } from './truth-of.ts';
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
  /** Marks the recommendations whose reasons are sensitive, for sheets that others see: `isSensitive` of `/explain`. */
  readonly isSensitive?: ((fact: string) => boolean) | undefined;
}

/**
 * Every rule that holds, with its reasons, every rule that lacks facts, and every rule for another day or place. What is unknown,
 * too old or too uncertain never recommends.
 */
export function evaluate(rules: readonly Rule[], facts: Facts, options: EvaluateOptions = {}): Evaluation {
  const known = usableFacts(facts, options);
  const recommendations: Recommendation[] = [];
  const toAssess: ToAssess[] = [];
  const aside: Aside[] = [];
  for (const rule of rules) {
    const bounds = ruleBounds(rule.only, options.on, known.usable[DEPARTMENT_FACT]);
    if (bounds !== 'within' && bounds !== 'where-unknown') {
      aside.push({ rule: rule.id, priority: rule.priority, why: bounds });
      continue;
    }
    const when = plainCondition(rule.when);
    const truth = truthOfPlain(when, known.usable);
    if (truth === 'no') continue;
    const tree = plainReasonTree(when, known.usable, known.unusable);
    if (truth === 'yes' && bounds === 'within') recommendations.push(recommendationOf(rule, tree, known, options));
    else toAssess.push(toAssessOf(rule, tree, known, bounds));
  }
  for (const list of [recommendations, toAssess, aside]) list.sort(byPriorityThenId);
  return { recommendations, toAssess, aside };
}

function recommendationOf(
  rule: Rule,
  tree: ReasonNode,
  { usable }: UsableFacts,
  { nearest, isSensitive }: EvaluateOptions,
): Recommendation {
  const reasons = minimalReason(rule.when, tree, usable);
  const used: Record<string, Fact> = {};
  collectFacts(reasons, usable, used);
  const recommendation: Mutable<Recommendation> = {
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
  // Set one by one: there are many, and most have none of them.
  if (rule.learning !== undefined) recommendation.learning = rule.learning;
  const change = nearest?.(rule.when, usable);
  if (change) recommendation.nearest = change;
  if (isSensitive !== undefined) recommendation.sensitive = Object.keys(used).some((name) => isSensitive(name));
  return recommendation;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function collectFacts(node: ReasonNode, facts: Facts, used: Record<string, Fact>): void {
  if (node.fact === undefined) for (const child of node.children) collectFacts(child, facts, used);
  else {
    const fact = facts[node.fact.name];
    if (fact !== undefined) used[node.fact.name] = fact;
  }
}

function toAssessOf(
  rule: Rule,
  tree: ReasonNode,
  { unusable }: UsableFacts,
  bounds: 'within' | 'where-unknown',
): ToAssess {
  const lacking = missingFacts(tree);
  const names = bounds === 'within' ? lacking : [...new Set([...lacking, DEPARTMENT_FACT])].toSorted();
  return {
    rule: rule.id,
    priority: rule.priority,
    missing: names.filter((name) => !unusable.has(name)),
    expired: names.filter((name) => unusable.get(name) === 'expired'),
    uncertain: names.filter((name) => unusable.get(name) === 'uncertain'),
  };
}

function byPriorityThenId(a: Ranked, b: Ranked): number {
  return b.priority - a.priority || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

type Ranked = Pick<Aside, 'rule' | 'priority'>;
