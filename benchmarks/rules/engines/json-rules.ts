import { createRequire } from 'node:module';
import type { Condition, FactCondition, Operator } from '../../../packages/referential/src/condition/index.ts';
import type { RuleEngine } from './rule-engine.ts';

/** As much of its public interface as is used here. */
interface JsonRulesEngine {
  readonly Engine: new (rules: readonly object[]) => {
    addOperator(name: string, holds: (actual: unknown, expected: unknown) => boolean): void;
    run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
  };
}

/** The name it is installed by. */
export const JSON_RULES = 'json-rules-engine';

/** json-rules-engine (ISC), as published; two operators added for sets that are compared whole. */
export function jsonRules(): RuleEngine {
  const { Engine } = createRequire(import.meta.url)(JSON_RULES) as JsonRulesEngine;
  return {
    name: JSON_RULES,
    prepare: (rules, people) => {
      const engine = new Engine(
        rules.map(({ id, when, priority }) => ({
          name: id,
          priority: priority + 1,
          event: { type: id },
          conditions: rootOf(when),
        })),
      );
      engine.addOperator('sameSet', sameSet);
      engine.addOperator('otherSet', (actual, expected) => !sameSet(actual, expected));
      const plain = people.map((facts) =>
        Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value])),
      );
      return async (person) => (await engine.run(plain[person] ?? {})).events.map(({ type }) => type);
    },
  };
}

/** Its conditions begin with all, any or not. */
function rootOf(condition: Condition): object {
  return 'fact' in condition ? { all: [written(condition)] } : written(condition);
}

function written(condition: Condition): object {
  if ('all' in condition) return { all: condition.all.map(written) };
  if ('any' in condition) return { any: condition.any.map(written) };
  if ('not' in condition) return { not: written(condition.not) };
  if ('atLeast' in condition)
    return { any: combinations(condition.of, condition.atLeast).map((some) => ({ all: some.map(written) })) };
  return comparison(condition);
}

/** It has no "at least k": any of the groups of k, all of whose members hold. */
function combinations<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  const [first, ...rest] = list;
  if (first === undefined) return [];
  return [...combinations(rest, size - 1).map((some) => [first, ...some]), ...combinations(rest, size)];
}

const OPERATORS: Readonly<Record<Operator, string>> = {
  eq: 'equal',
  ne: 'notEqual',
  lt: 'lessThan',
  lte: 'lessThanInclusive',
  gt: 'greaterThan',
  gte: 'greaterThanInclusive',
  in: 'in',
  contains: 'contains',
};

function comparison({ fact, op, value }: FactCondition): object {
  const isWhole = Array.isArray(value) && op !== 'in';
  const operator = isWhole ? (op === 'eq' ? 'sameSet' : 'otherSet') : OPERATORS[op];
  return { fact, operator, value };
}

function sameSet(actual: unknown, expected: unknown): boolean {
  const [a, b] = [new Set(actual as readonly unknown[]), new Set(expected as readonly unknown[])];
  return a.size === b.size && [...a].every((one) => b.has(one));
}
