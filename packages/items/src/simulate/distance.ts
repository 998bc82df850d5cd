import { evaluateCondition, type Condition, type FactCondition, type FactValue } from '@jalon/referential/condition';
import { membersOf } from '../simulation/leaves-of.ts';

type Facts = Readonly<Record<string, FactValue>>;

/**
 * How far the facts are from making the condition hold (or fail, for `wanted` false): 0 exactly when they do, else
 * roughly the number of comparisons that still have to change. A guide for the search of a simulated person's actions.
 */
export function distance(condition: Condition, facts: Facts, wanted = true): number {
  if ('fact' in condition) return leafDistance(condition, facts, wanted);
  if ('not' in condition) return distance(condition.not, facts, !wanted);
  const children = membersOf(condition);
  const distances = children.map((child) => distance(child, facts, wanted)).toSorted((a, b) => a - b);
  const needed = 'all' in condition ? children.length : 'any' in condition ? 1 : condition.atLeast;
  const toChange = wanted ? needed : children.length - needed + 1;
  return distances.slice(0, toChange).reduce((sum, one) => sum + one, 0);
}

function leafDistance(leaf: FactCondition, facts: Facts, wanted: boolean): number {
  if (evaluateCondition(leaf, facts) === (wanted ? 'yes' : 'no')) return 0;
  const actual = facts[leaf.fact];
  const gap = typeof actual === 'number' && typeof leaf.value === 'number' ? Math.abs(actual - leaf.value) : 0;
  return 1 + Math.min(9, gap) / 10;
}
