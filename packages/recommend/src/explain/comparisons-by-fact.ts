import type { Condition, FactCondition } from '@jalon/referential/condition';

/** Every comparison of a condition, by the fact it is about, in reading order. */
export function comparisonsByFact(condition: Condition): ReadonlyMap<string, readonly FactCondition[]> {
  const byFact = new Map<string, FactCondition[]>();
  collect(condition, byFact);
  return byFact;
}

function collect(condition: Condition, byFact: Map<string, FactCondition[]>): void {
  if ('fact' in condition) {
    const list = byFact.get(condition.fact);
    if (list === undefined) byFact.set(condition.fact, [condition]);
    else list.push(condition);
  } else if ('not' in condition) collect(condition.not, byFact);
  else
    for (const child of 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of)
      collect(child, byFact);
}
