import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';

/** The facts that keep a condition unknown, each once, sorted: those whose truth is unknown where it still matters. */
export function missingFacts(condition: Condition, values: Readonly<Record<string, FactValue>>): readonly string[] {
  const names = new Set<string>();
  collect(condition, values, names);
  return [...names].toSorted();
}

function collect(condition: Condition, values: Readonly<Record<string, FactValue>>, names: Set<string>): void {
  if ('fact' in condition) {
    names.add(condition.fact);
    return;
  }
  for (const child of childrenOf(condition)) {
    if (evaluateCondition(child, values) === 'unknown') collect(child, values, names);
  }
}

function childrenOf(condition: Exclude<Condition, { readonly fact: string }>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : condition.of;
}
