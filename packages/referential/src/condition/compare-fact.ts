import type { FactConstant, FactScalar, FactValue, Operator, Truth } from './condition.ts';
import { negate } from './kleene.ts';

/**
 * One comparison in three values. It never throws: an absent fact, or a fact and a constant of types that
 * the operator cannot compare, give `unknown`.
 *
 * - `eq`, `ne`: two scalars of one type, or two lists taken as sets;
 * - `lt`, `lte`, `gt`, `gte`: two finite numbers;
 * - `in`: the scalar fact is one of the listed constants (same as `any` of `eq`);
 * - `contains`: the listed fact holds the scalar constant.
 */
export function compareFact(actual: FactValue | undefined, op: Operator, expected: FactConstant): Truth {
  if (actual === undefined) return 'unknown';
  switch (op) {
    case 'eq':
      return equal(actual, expected);
    case 'ne':
      return negate(equal(actual, expected));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return order(actual, op, expected);
    case 'in':
      return isList(actual) || !isList(expected) ? 'unknown' : member(actual, expected);
    case 'contains':
      return !isList(actual) || isList(expected) ? 'unknown' : member(expected, actual);
    default:
      op satisfies never;
      return 'unknown';
  }
}

function equal(actual: FactValue, expected: FactConstant): Truth {
  if (!isList(actual) && !isList(expected)) return equalScalar(actual, expected);
  if (!isList(actual) || !isList(expected)) return 'unknown';
  return sameSet(actual, expected);
}

function equalScalar(a: FactScalar, b: FactScalar): Truth {
  if (!isScalar(a) || typeof a !== typeof b) return 'unknown';
  return a === b ? 'yes' : 'no';
}

/** Kleene's `all` over both inclusions. */
function sameSet(a: readonly FactScalar[], b: readonly FactScalar[]): Truth {
  let truth: Truth = 'yes';
  for (const [left, right] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const value of left) {
      const held = member(value, right);
      if (held === 'no') return 'no';
      if (held === 'unknown') truth = 'unknown';
    }
  }
  return truth;
}

/** Kleene's `any` of `eq`: nothing is in an empty list. */
function member(value: FactScalar, list: readonly FactScalar[]): Truth {
  let truth: Truth = 'no';
  for (const other of list) {
    const same = equalScalar(value, other);
    if (same === 'yes') return 'yes';
    if (same === 'unknown') truth = 'unknown';
  }
  return truth;
}

function order(actual: FactValue, op: 'lt' | 'lte' | 'gt' | 'gte', expected: FactConstant): Truth {
  if (typeof actual !== 'number' || typeof expected !== 'number') return 'unknown';
  if (!Number.isFinite(actual) || !Number.isFinite(expected)) return 'unknown';
  const holds =
    op === 'lt'
      ? actual < expected
      : op === 'lte'
        ? actual <= expected
        : op === 'gt'
          ? actual > expected
          : actual >= expected;
  return holds ? 'yes' : 'no';
}

function isList(value: FactValue): value is readonly FactScalar[] {
  return Array.isArray(value);
}

/** NaN and infinities are no facts. */
function isScalar(value: unknown): value is FactScalar {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}
