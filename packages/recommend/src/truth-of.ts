import { compareFact, negate, type Condition, type Truth } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import { plainCondition, type PlainCondition } from './plain-condition.ts';

/** The truth of a condition over facts, without its tree: most rules do not hold, and what does not hold needs none. */
export function truthOf(condition: Condition, facts: Facts): Truth {
  return truthOfPlain(plainCondition(condition), facts);
}

/** The same, of one already in its one shape. It stops as soon as the answer is settled. */
export function truthOfPlain(plain: PlainCondition, facts: Facts): Truth {
  const { op, wanted, children, comparison } = plain;
  // What every object inherits (`constructor`) has no value: it is no fact.
  if (comparison !== null) return compareFact(facts[comparison.fact]?.value, comparison.op, comparison.value);
  if (op === 'not') return negate(truthOfPlain(children[0] as PlainCondition, facts));
  let missing = wanted;
  let spare = children.length - wanted;
  for (const child of children) {
    const one = truthOfPlain(child, facts);
    if (one === 'yes') {
      missing -= 1;
      if (missing === 0) return 'yes';
    } else if (one === 'no') {
      spare -= 1;
      if (spare < 0) return 'no';
    }
  }
  // Nothing in it: all of nothing holds, any of nothing does not.
  return missing <= 0 ? 'yes' : spare < 0 ? 'no' : 'unknown';
}
