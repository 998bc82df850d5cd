import type { Condition, FactValue, Truth } from './condition.ts';
import { compareFact } from './compare-fact.ts';
import { allOf, anyOf, atLeastOf, negate } from './kleene.ts';

/**
 * The truth of a condition over the known facts, in Kleene's strong logic (Kleene 1952, §64): an unknown fact makes
 * the answer unknown unless the others settle it. It never throws on facts; check the condition's shape and depth
 * first with `checkCondition` when it comes from outside.
 */
export function evaluateCondition(condition: Condition, facts: Readonly<Record<string, FactValue | undefined>>): Truth {
  if ('all' in condition) return allOf(condition.all.map((child) => evaluateCondition(child, facts)));
  if ('any' in condition) return anyOf(condition.any.map((child) => evaluateCondition(child, facts)));
  if ('not' in condition) return negate(evaluateCondition(condition.not, facts));
  if ('atLeast' in condition) {
    return atLeastOf(
      condition.atLeast,
      condition.of.map((child) => evaluateCondition(child, facts)),
    );
  }
  return compareFact(factOf(facts, condition.fact), condition.op, condition.value);
}

/** Own facts only: `constructor` is not a fact. */
function factOf(facts: Readonly<Record<string, FactValue | undefined>>, name: string): FactValue | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
