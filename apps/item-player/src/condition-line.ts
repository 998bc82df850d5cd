import { evaluateCondition, type Condition, type FactValue, type Truth } from '@jalon/referential/condition';

/** One line of a condition laid out as a tree: a comparison with the fact's value now, or what joins those below it. */
export interface ConditionLine {
  readonly depth: number;
  readonly truth: Truth;
  readonly what:
    | {
        readonly kind: 'fact';
        readonly fact: string;
        readonly op: string;
        readonly value: string;
        readonly now: string;
      }
    | { readonly kind: 'all' | 'any' | 'not' }
    | { readonly kind: 'atLeast'; readonly count: number };
}

/** Every line of a condition, from the top. */
export function conditionLines(
  condition: Condition,
  facts: Readonly<Record<string, FactValue>>,
  depth = 0,
): readonly ConditionLine[] {
  const truth = evaluateCondition(condition, facts);
  const below = (list: readonly Condition[]) => list.flatMap((one) => conditionLines(one, facts, depth + 1));
  if ('fact' in condition) {
    const { fact, op, value } = condition;
    const now = Object.hasOwn(facts, fact) ? JSON.stringify(facts[fact]) : '?';
    return [{ depth, truth, what: { kind: 'fact', fact, op, value: JSON.stringify(value), now } }];
  }
  if ('all' in condition) return [{ depth, truth, what: { kind: 'all' } }, ...below(condition.all)];
  if ('any' in condition) return [{ depth, truth, what: { kind: 'any' } }, ...below(condition.any)];
  if ('not' in condition) return [{ depth, truth, what: { kind: 'not' } }, ...below([condition.not])];
  return [{ depth, truth, what: { kind: 'atLeast', count: condition.atLeast } }, ...below(condition.of)];
}
