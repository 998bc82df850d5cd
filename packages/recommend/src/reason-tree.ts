import { allOf, anyOf, atLeastOf, compareFact, negate, type Condition } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import type { ReasonNode } from './reason-node.ts';
import type { WhyUnusable } from './usable-facts.ts';

/** Every node of a condition with its truth and, at the leaves, the facts it met. */
export function reasonTree(
  condition: Condition,
  facts: Facts,
  unusable?: ReadonlyMap<string, WhyUnusable>,
): ReasonNode {
  if ('all' in condition) {
    const children = condition.all.map((child) => reasonTree(child, facts, unusable));
    return { op: 'all', truth: allOf(children.map(truthOf)), children };
  }
  if ('any' in condition) {
    const children = condition.any.map((child) => reasonTree(child, facts, unusable));
    return { op: 'any', truth: anyOf(children.map(truthOf)), children };
  }
  if ('not' in condition) {
    const child = reasonTree(condition.not, facts, unusable);
    return { op: 'not', truth: negate(child.truth), children: [child] };
  }
  if ('atLeast' in condition) {
    const count = condition.atLeast;
    const children = condition.of.map((child) => reasonTree(child, facts, unusable));
    return { op: 'atLeast', truth: atLeastOf(count, children.map(truthOf)), count, children };
  }
  const { fact: name, op, value: expected } = condition;
  const known = Object.hasOwn(facts, name) ? facts[name] : undefined;
  const why = unusable?.get(name);
  const fact =
    known === undefined
      ? { name, op, expected, refs: [], ...(why === undefined ? {} : { unusable: why }) }
      : { name, op, expected, actual: known.value, source: known.source, refs: known.refs };
  return { op: 'fact', truth: compareFact(known?.value, op, expected), fact, children: [] };
}

function truthOf(node: ReasonNode): ReasonNode['truth'] {
  return node.truth;
}
