import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import { factNamesOf } from './fact-names-of.ts';
import type { ReasonNode } from './reason-node.ts';
import { reasonTree } from './reason-tree.ts';
import { sufficientReason } from './sufficient-reason.ts';

/**
 * The smallest part of a satisfied condition's tree that still satisfies it: take away any one of its facts and the
 * condition is no longer `yes`. Learning a fact never undoes a `yes` (Kleene's logic is monotone), so one pass that
 * tries to forget each fact is enough.
 */
export function minimalReason(condition: Condition, tree: ReasonNode, facts: Facts): ReasonNode {
  const sufficient = sufficientReason(tree);
  if (!sharesFacts(tree)) return sufficient;
  const names = factNamesOf(sufficient);
  const kept: Record<string, FactValue | undefined> = {};
  for (const name of names) kept[name] = facts[name]?.value;
  for (const name of names.toReversed()) {
    const value = kept[name];
    kept[name] = undefined;
    if (evaluateCondition(condition, kept) !== 'yes') kept[name] = value;
  }
  const left = names.filter((name) => kept[name] !== undefined);
  if (left.length === names.length) return sufficient;
  const fewer: Facts = Object.fromEntries(
    left.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
  return sufficientReason(reasonTree(condition, fewer));
}

/** Where each fact is used once, no fact can stand in for another. */
function sharesFacts(tree: ReasonNode): boolean {
  const names: string[] = [];
  collectNames(tree, names);
  return new Set(names).size < names.length;
}

function collectNames(node: ReasonNode, names: string[]): void {
  if (node.fact !== undefined) names.push(node.fact.name);
  for (const child of node.children) collectNames(child, names);
}
