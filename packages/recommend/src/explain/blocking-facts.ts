import { compareFact, type Condition, type FactValue } from '@jalon/referential/condition';

/** What is known, by name. */
export type FactValues = Readonly<Record<string, FactValue | undefined>>;

/**
 * Facts that together keep a condition from being `wanted`: as long as none of them changes it stays as it is, whatever else
 * does. Empty where it is `wanted` already. As few as a look at each node can tell.
 */
export function blockingFacts(condition: Condition, wanted: 'yes' | 'no', values: FactValues): readonly string[] {
  if ('fact' in condition) {
    const actual = Object.hasOwn(values, condition.fact) ? values[condition.fact] : undefined;
    return compareFact(actual, condition.op, condition.value) === wanted ? [] : [condition.fact];
  }
  if ('not' in condition) return blockingFacts(condition.not, wanted === 'yes' ? 'no' : 'yes', values);
  const children = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  const enough = 'all' in condition ? children.length : 'any' in condition ? 1 : condition.atLeast;
  // So many children of the wanted truth make it so: k of n for yes, n − k + 1 for no.
  const needed = wanted === 'yes' ? enough : children.length - enough + 1;
  const blocked = children.map((child) => blockingFacts(child, wanted, values)).filter((names) => names.length > 0);
  if (children.length - blocked.length >= needed) return [];
  const spared = children.length - needed + 1;
  const fewest = blocked.toSorted((a, b) => a.length - b.length).slice(0, spared);
  return [...new Set(fewest.flat())];
}
