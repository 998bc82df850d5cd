import {
  compareFact,
  type FactConstant,
  type FactValue,
  type Operator,
  type Truth,
} from '@jalon/referential/condition';

/** `compareFact`, that looks once at each member where two sets of texts are compared whole, however long they are. */
export function compareKnown(actual: FactValue | undefined, op: Operator, expected: FactConstant): Truth {
  if ((op !== 'eq' && op !== 'ne') || !isTexts(actual) || !isTexts(expected)) return compareFact(actual, op, expected);
  const known = new Set(actual);
  const wanted = new Set(expected);
  const isSame = known.size === wanted.size && [...known].every((one) => wanted.has(one));
  return isSame === (op === 'eq') ? 'yes' : 'no';
}

function isTexts(value: FactValue | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
