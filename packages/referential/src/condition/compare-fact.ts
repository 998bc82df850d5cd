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

/** Beyond so many members a list is looked through once for all of them, so that giant lists compare in one pass. */
const FEW = 16;

/** Kleene's `all` over both inclusions. */
function sameSet(a: readonly FactScalar[], b: readonly FactScalar[]): Truth {
  const there = included(a, b);
  if (there === 'no') return 'no';
  const back = included(b, a);
  return back === 'yes' ? there : back;
}

/** Kleene's `all` of `member`. */
function included(values: readonly FactScalar[], list: readonly FactScalar[]): Truth {
  const seen = values.length > FEW ? seenIn(list) : null;
  let truth: Truth = 'yes';
  for (const value of values) {
    const held = seen === null ? member(value, list) : memberSeen(value, seen);
    if (held === 'no') return 'no';
    if (held === 'unknown') truth = 'unknown';
  }
  return truth;
}

/** What a list holds, and of which types. */
interface Seen {
  readonly values: ReadonlySet<FactScalar>;
  readonly types: ReadonlySet<string>;
}

function seenIn(list: readonly FactScalar[]): Seen {
  return { values: new Set(list), types: new Set(list.map((value) => typeof value)) };
}

/** `member`, of a list that was looked through: something of another type, or no scalar at all, cannot be compared. */
function memberSeen(value: FactScalar, { values, types }: Seen): Truth {
  if (isScalar(value) && values.has(value)) return 'yes';
  if (types.size === 0) return 'no';
  return isScalar(value) && types.size === 1 && types.has(typeof value) ? 'no' : 'unknown';
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
