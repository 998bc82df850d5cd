import { compareFact, negate, type Condition, type FactCondition, type FactValue } from '@jalon/referential/condition';
import type { Fact, Facts } from './fact.ts';
import { plainCondition, type PlainCondition } from './plain-condition.ts';
import type { ReasonNode } from './reason-node.ts';
import type { WhyUnusable } from './usable-facts.ts';

/** Every node of a condition with its truth and, at the leaves, the facts it met. */
export function reasonTree(
  condition: Condition,
  facts: Facts,
  unusable: ReadonlyMap<string, WhyUnusable> = NOTHING,
): ReasonNode {
  return plainReasonTree(plainCondition(condition), facts, unusable);
}

const NOTHING: ReadonlyMap<string, WhyUnusable> = /* @__PURE__ */ new Map();

/** The same, of one already in its one shape. */
export function plainReasonTree(
  { op, wanted, children: given, comparison }: PlainCondition,
  facts: Facts,
  unusable: ReadonlyMap<string, WhyUnusable>,
): ReasonNode {
  if (comparison !== null) return leafOf(comparison, facts[comparison.fact], unusable);
  const children: ReasonNode[] = [];
  let yes = 0;
  let unknown = 0;
  for (const each of given) {
    const child = plainReasonTree(each, facts, unusable);
    children.push(child);
    if (child.truth === 'yes') yes += 1;
    else if (child.truth === 'unknown') unknown += 1;
  }
  // Kleene's "at least so many": `all` wants every one, `any` and `not` want one.
  const truth = yes >= wanted ? 'yes' : yes + unknown < wanted ? 'no' : 'unknown';
  if (op === 'not') return { op, truth: negate(truth), children };
  return op === 'atLeast' ? { op, truth, count: wanted, children } : { op, truth, children };
}

function leafOf(
  { fact: name, op, value: expected }: FactCondition,
  known: Fact | undefined,
  unusable: ReadonlyMap<string, WhyUnusable>,
): ReasonNode {
  // What every object inherits (`constructor`) has no value: it is no fact.
  const actual = known?.value as FactValue | undefined;
  const truth = compareFact(actual, op, expected);
  if (known !== undefined && actual !== undefined)
    return {
      op: 'fact',
      truth,
      fact: { name, op, expected, actual, source: known.source, refs: known.refs },
      children: NO_CHILDREN,
    };
  const why = unusable.get(name);
  const fact = { name, op, expected, refs: [], ...(why === undefined ? {} : { unusable: why }) };
  return { op: 'fact', truth, fact, children: NO_CHILDREN };
}

const NO_CHILDREN: readonly ReasonNode[] = [];
