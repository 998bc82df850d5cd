import { checkCondition, type Condition, type ConditionLimits, type FactCondition } from '@jalon/referential/condition';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import { checkFactUses } from '../schema/check-fact-uses.ts';
import { isSafePath } from './is-safe-path.ts';
import type { JsonLogic } from './json-logic.ts';

/** What is taken for granted when a condition is exported. */
export interface JsonLogicOptions {
  /** Facts that the data will always hold: their comparisons go without a guard. None unless told. */
  readonly present?: 'every' | readonly string[];
  /** The registry that the facts are declared in; ours unless told. */
  readonly declarations?: readonly FactDeclaration[];
}

/** Why a condition has no equivalent in JSON Logic. `path` is a JSON Pointer (RFC 6901) into the condition. */
export interface JsonLogicRefusal {
  /**
   * `not-a-condition`: another shape, operator or constant, or deeper and wider than is exported; `unknown-fact`: nobody declared it; `unknown-for-ever`: the comparison does not fit the fact, so that ours is always unknown
   * where JSON Logic would coerce; `unsafe-name`: the name is no path of JSON Logic, or leads out of the data.
   */
  readonly code: 'not-a-condition' | 'unknown-fact' | 'unknown-for-ever' | 'unsafe-name';
  readonly path: string;
  /** '' where it is about no fact. */
  readonly fact: string;
  readonly expected: string;
}

/** The logic, or everything that stands in the way. */
export type JsonLogicResult =
  | { readonly ok: true; readonly logic: JsonLogic }
  | { readonly ok: false; readonly refusals: readonly [JsonLogicRefusal, ...JsonLogicRefusal[]] };

/**
 * The same condition in JSON Logic: true exactly where ours is `yes`, over `toJsonLogicData(facts)`. JSON Logic has two values, so
 * that its false is our `no` or our `unknown`: a comparison is guarded by `missing` unless the fact is `present`, and negations
 * are moved to the comparisons, since the contrary of an unknown is no yes.
 */
export function toJsonLogic(condition: Condition, options: JsonLogicOptions = {}): JsonLogicResult {
  const { present = [], declarations = FACTS } = options;
  const [first, ...rest] = refusalsOf(condition, declarations);
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] };
  const isPresent = (name: string): boolean => present === 'every' || present.includes(name);
  return { ok: true, logic: logicOf(condition, true, isPresent) };
}

/** Deeper and wider than the conditions of rules: what is computed is exported too. */
const LIMITS: ConditionLimits = { depth: 50, nodes: 5000 };

function refusalsOf(condition: Condition, declarations: readonly FactDeclaration[]): readonly JsonLogicRefusal[] {
  const names = new Set(declarations.map(({ name }) => name));
  const refusals: JsonLogicRefusal[] = [];
  for (const { code, path, expected } of checkCondition(condition, names, LIMITS))
    if (code !== 'unknown-fact') refusals.push({ code: 'not-a-condition', path, fact: '', expected });
  if (refusals.length > 0) return refusals;
  forEachComparison(condition, '', ({ fact }, path) => {
    if (!names.has(fact))
      refusals.push({ code: 'unknown-fact', path: `${path}/fact`, fact, expected: 'a declared fact' });
    else if (!isSafePath(fact))
      refusals.push({ code: 'unsafe-name', path: `${path}/fact`, fact, expected: 'words between dots' });
  });
  const uses = new Map<string, string>();
  forEachComparison(condition, '', ({ fact }, path) => uses.set(path, fact));
  for (const { path, expected } of checkFactUses(condition, declarations)) {
    const fact = uses.get(path.slice(0, path.lastIndexOf('/'))) ?? '';
    refusals.push({ code: 'unknown-for-ever', path, fact, expected });
  }
  return refusals;
}

function forEachComparison(
  condition: Condition,
  path: string,
  visit: (comparison: FactCondition, path: string) => void,
): void {
  if ('all' in condition)
    condition.all.forEach((child, index) => forEachComparison(child, `${path}/all/${index}`, visit));
  else if ('any' in condition)
    condition.any.forEach((child, index) => forEachComparison(child, `${path}/any/${index}`, visit));
  else if ('not' in condition) forEachComparison(condition.not, `${path}/not`, visit);
  else if ('atLeast' in condition)
    condition.of.forEach((child, index) => forEachComparison(child, `${path}/of/${index}`, visit));
  else visit(condition, path);
}

/** True where the condition is `yes` (`holds`), or where it is `no`. */
function logicOf(condition: Condition, holds: boolean, isPresent: (name: string) => boolean): JsonLogic {
  const each = (children: readonly Condition[]): readonly JsonLogic[] =>
    children.map((child) => logicOf(child, holds, isPresent));
  if ('all' in condition) return { [holds ? 'and' : 'or']: each(condition.all) };
  if ('any' in condition) return { [holds ? 'or' : 'and']: each(condition.any) };
  if ('not' in condition) return logicOf(condition.not, !holds, isPresent);
  if ('atLeast' in condition) {
    const { atLeast, of } = condition;
    // k of n is no once n − k + 1 are no.
    const wanted = holds ? atLeast : of.length - atLeast + 1;
    return { '>=': [{ '+': each(of).map((one) => ({ if: [one, 1, 0] })) }, wanted] };
  }
  const compared = comparisonOf(condition);
  const said: JsonLogic = holds ? compared : { '!': [compared] };
  return isPresent(condition.fact) ? said : { and: [{ '!': [{ missing: [condition.fact] }] }, said] };
}

function comparisonOf({ fact, op, value }: FactCondition): JsonLogic {
  const actual: JsonLogic = { var: fact };
  switch (op) {
    case 'eq':
      return Array.isArray(value) ? sameSet(actual, value as readonly JsonLogic[]) : { '===': [actual, value] };
    case 'ne':
      return Array.isArray(value)
        ? { '!': [sameSet(actual, value as readonly JsonLogic[])] }
        : { '!==': [actual, value] };
    case 'lt':
      return { '<': [actual, value] };
    case 'lte':
      return { '<=': [actual, value] };
    case 'gt':
      return { '>': [actual, value] };
    case 'gte':
      return { '>=': [actual, value] };
    case 'in':
      return { in: [actual, value] };
    case 'contains':
      return { in: [value, actual] };
    default:
      return op satisfies never;
  }
}

/** `all` of an empty list is false in JSON Logic, and an empty list is false: hence two cases. */
function sameSet(actual: JsonLogic, members: readonly JsonLogic[]): JsonLogic {
  if (members.length === 0) return { '!': [actual] };
  return {
    and: [...members.map((member) => ({ in: [member, actual] })), { all: [actual, { in: [{ var: '' }, members] }] }],
  };
}
