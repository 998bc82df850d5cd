import { compareFact, negate, type Condition, type Truth } from '@jalon/referential/condition';
import type { Facts } from './fact.ts';
import { plainCondition, type PlainCondition } from './plain-condition.ts';

/** The truth of a condition over facts, without its tree: most rules do not hold, and what does not hold needs none. */
export function truthOf(condition: Condition, facts: Facts): Truth {
  return truthOfPlain(plainCondition(condition), facts);
}

/** It stops as soon as the answer is settled. */
function truthOfPlain({ op, wanted, children, comparison }: PlainCondition, facts: Facts): Truth {
  // What every object inherits (`constructor`) has no value: it is no fact.
  if (comparison !== null) return compareFact(facts[comparison.fact]?.value, comparison.op, comparison.value);
  let yes = 0;
  let open = children.length;
  let truth: Truth = 'unknown';
  for (const child of children) {
    const one = truthOfPlain(child, facts);
    if (one === 'yes') yes += 1;
    else if (one === 'no') open -= 1;
    if (yes >= wanted || open < wanted) {
      truth = yes >= wanted ? 'yes' : 'no';
      break;
    }
  }
  return op === 'not' ? negate(truth) : truth;
}
