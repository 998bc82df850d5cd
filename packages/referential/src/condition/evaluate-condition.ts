import type { Condition, FactValue, Truth } from './condition.ts';
import { compareFact } from './compare-fact.ts';
import { negate } from './kleene.ts';

/** What conditions are judged on: a name that is absent is unknown. */
type Facts = Readonly<Record<string, FactValue | undefined>>;

/**
 * The truth of a condition over the known facts, in Kleene's strong logic (Kleene 1952, §64): an unknown fact makes
 * the answer unknown unless the others settle it. It never throws on facts; check the condition's shape and depth
 * first with `checkCondition` when it comes from outside. It stops as soon as the answer is settled.
 */
export function evaluateCondition(condition: Condition, facts: Readonly<Record<string, FactValue | undefined>>): Truth {
  if ('fact' in condition) {
    // Own facts only: `constructor` is not a fact.
    const actual = Object.hasOwn(facts, condition.fact) ? facts[condition.fact] : undefined;
    return compareFact(actual, condition.op, condition.value);
  }
  if ('all' in condition) return fold(condition.all, facts, 'no', 'yes');
  if ('any' in condition) return fold(condition.any, facts, 'yes', 'no');
  if ('not' in condition) return negate(evaluateCondition(condition.not, facts));
  return evaluateAtLeast(condition.atLeast, condition.of, facts);
}

/** Settled by one child of the truth `settling`; `otherwise` where none is even unknown. */
function fold(children: readonly Condition[], facts: Facts, settling: Truth, otherwise: Truth): Truth {
  let truth = otherwise;
  for (const child of children) {
    const one = evaluateCondition(child, facts);
    if (one === settling) return settling;
    if (one === 'unknown') truth = 'unknown';
  }
  return truth;
}

function evaluateAtLeast(count: number, children: readonly Condition[], facts: Facts): Truth {
  let yes = 0;
  let open = children.length;
  for (const child of children) {
    const one = evaluateCondition(child, facts);
    if (one === 'yes') yes += 1;
    else if (one === 'no') open -= 1;
    if (yes >= count) return 'yes';
    if (open < count) return 'no';
  }
  return yes >= count ? 'yes' : open < count ? 'no' : 'unknown';
}
