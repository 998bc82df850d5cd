import type { Condition, FactCondition } from '@jalon/referential/condition';

/** A condition whose every node has one shape, so that walking it asks nothing of each node but its `op`. */
export interface PlainCondition {
  readonly op: 'all' | 'any' | 'not' | 'atLeast' | 'fact';
  /** How many of the children must hold, for `all`, `any` and `atLeast`. */
  readonly wanted: number;
  readonly children: readonly PlainCondition[];
  readonly comparison: FactCondition | null;
  /** Whether some fact is named more than once in it. */
  readonly sharesFacts: boolean;
}

/** Conditions do not change: each is looked through once. */
const KNOWN: WeakMap<Condition, PlainCondition> = /* @__PURE__ */ new WeakMap();

/** The same condition, in one shape. */
export function plainCondition(condition: Condition): PlainCondition {
  const known = KNOWN.get(condition);
  if (known !== undefined) return known;
  const plain = plainOf(condition);
  KNOWN.set(condition, plain);
  return plain;
}

function plainOf(condition: Condition): PlainCondition {
  if ('fact' in condition) return { op: 'fact', wanted: 1, children: [], comparison: condition, sharesFacts: false };
  if ('all' in condition) return nodeOf('all', condition.all.length, condition.all);
  if ('any' in condition) return nodeOf('any', 1, condition.any);
  if ('not' in condition) return nodeOf('not', 1, [condition.not]);
  return nodeOf('atLeast', condition.atLeast, condition.of);
}

function nodeOf(op: PlainCondition['op'], wanted: number, given: readonly Condition[]): PlainCondition {
  const children = given.map(plainOf);
  const names = children.flatMap(namesIn);
  return { op, wanted, children, comparison: null, sharesFacts: new Set(names).size < names.length };
}

function namesIn({ comparison, children }: PlainCondition): readonly string[] {
  return comparison === null ? children.flatMap(namesIn) : [comparison.fact];
}
