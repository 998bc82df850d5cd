import type { Condition, FactCondition } from '../../../packages/referential/src/condition/index.ts';
import type { FactValue } from '../../../packages/referential/src/condition/index.ts';

/** 0 no, ½ unknown, 1 yes. */
export type Degree = 0 | 0.5 | 1;

/**
 * The truth of a condition by Kleene's tables, written apart from the engine: truths are numbers, `all` is the least, `any` the
 * greatest, `not` what is left to 1, and `atLeast k` the k-th greatest. Nothing stops early. Facts are of the types declared.
 */
export function degreeOf(condition: Condition, facts: ReadonlyMap<string, FactValue>): Degree {
  if ('all' in condition) return Math.min(...condition.all.map((one) => degreeOf(one, facts))) as Degree;
  if ('any' in condition) return Math.max(...condition.any.map((one) => degreeOf(one, facts))) as Degree;
  if ('not' in condition) return (1 - degreeOf(condition.not, facts)) as Degree;
  if ('of' in condition) {
    const degrees = condition.of.map((one) => degreeOf(one, facts)).toSorted((a, b) => b - a);
    return degrees[condition.atLeast - 1] ?? 0;
  }
  const value = facts.get(condition.fact);
  return value === undefined ? 0.5 : holds(value, condition) ? 1 : 0;
}

function holds(actual: FactValue, { op, value: constant }: FactCondition): boolean {
  const known: readonly unknown[] = [actual].flat();
  const wanted: readonly unknown[] = [constant].flat();
  const number = Number(actual) - Number(constant);
  const isSame = known.every((one) => wanted.includes(one)) && wanted.every((one) => known.includes(one));
  const table = {
    eq: isSame,
    ne: !isSame,
    lt: number < 0,
    lte: number <= 0,
    gt: number > 0,
    gte: number >= 0,
    in: wanted.includes(actual),
    contains: known.includes(constant),
  };
  return table[op];
}
