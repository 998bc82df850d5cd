import type { Condition } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import { factNamesOf } from './fact-names-of.ts';
import { plainCondition } from './plain-condition.ts';
import type { ReasonNode } from './reason-node.ts';
import { reasonTree } from './reason-tree.ts';
import { sufficientReason } from './sufficient-reason.ts';
import { truthOf } from './truth-of.ts';

/**
 * The smallest part of a settled condition's tree that still settles it: take away any one of its facts and the condition is
 * unknown. Learning a fact never undoes a `yes` or a `no` (Kleene's logic is monotone), so one pass that tries to forget each
 * fact is enough.
 */
export function minimalReason(condition: Condition, tree: ReasonNode, facts: Facts): ReasonNode {
  const sufficient = sufficientReason(tree);
  // Where each fact is used once, no fact can stand in for another.
  if (sufficient.op === 'fact' || !plainCondition(condition).sharesFacts) return sufficient;
  const names = factNamesOf(sufficient);
  let kept: Facts = Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
  for (const name of names.toReversed()) {
    const { [name]: _, ...fewer } = kept;
    if (truthOf(condition, fewer) === tree.truth) kept = fewer;
  }
  if (Object.keys(kept).length === names.length) return sufficient;
  return sufficientReason(reasonTree(condition, kept));
}
