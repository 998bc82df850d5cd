import type { Condition, FactCondition } from '@jalon/referential/condition';
import type { ItemKey } from '../item/item.ts';

/** Every comparison within a condition. */
export function leavesOf(condition: Condition): readonly FactCondition[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return membersOf(condition).flatMap(leavesOf);
}

/** The conditions that one of several is made of. */
export function membersOf(
  condition: Exclude<Condition, FactCondition | { readonly not: Condition }>,
): readonly Condition[] {
  return 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
}

/** Every comparison that a key makes, in its goal then in its evidence. */
export function leavesOfKey(key: ItemKey): readonly FactCondition[] {
  const { scoring } = key;
  return scoring.template === 'goal'
    ? [scoring.goal, ...scoring.evidence.map((rule) => rule.when)].flatMap(leavesOf)
    : [];
}
