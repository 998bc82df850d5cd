import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactDeclaration } from '../fact-declaration.ts';
import type { Facts } from '../fact.ts';
import { condition, partialAndComplete, told } from '../recommend.test-arbitrary.ts';
import type { JsonLogic } from './json-logic.ts';
import { toJsonLogic, type JsonLogicOptions } from './to-json-logic.ts';
import { toJsonLogicData } from './to-json-logic-data.ts';

const offline: Condition = { fact: 'connection', op: 'eq', value: 'none' };

describe('toJsonLogic', () => {
  it('guards what may be missing, and nothing else', () => {
    expect(logicOf(offline)).toEqual({
      and: [{ '!': [{ missing: ['connection'] }] }, { '===': [{ var: 'connection' }, 'none'] }],
    });
    expect(logicOf(offline, { present: ['connection'] })).toEqual({ '===': [{ var: 'connection' }, 'none'] });
  });

  it('counts for atLeast, and moves negations to the comparisons', () => {
    const all = { all: [offline, { fact: 'urgent', op: 'eq', value: true }] } as const;
    expect(logicOf({ not: all }, { present: 'every' })).toEqual({
      or: [{ '!': [{ '===': [{ var: 'connection' }, 'none'] }] }, { '!': [{ '===': [{ var: 'urgent' }, true] }] }],
    });
    expect(logicOf({ not: { atLeast: 2, of: all.all } }, { present: 'every' })).toMatchObject({ '>=': [{}, 1] });
  });

  it('is true exactly where ours is yes, whatever is missing', () => {
    fc.assert(
      fc.property(condition, partialAndComplete, (when, { partial, complete }) => {
        for (const [facts, options] of [
          [partial, {}],
          [complete, { present: 'every' }],
        ] as const)
          expect(isTrue(run(logicOf(when, options), toJsonLogicData(facts)))).toBe(
            evaluateCondition(when, valuesOf(facts)) === 'yes',
          );
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Condition, object]>([
    [
      'a fact nobody declared',
      { not: { fact: 'shoeSize', op: 'gt', value: 3 } },
      { code: 'unknown-fact', path: '/not/fact', fact: 'shoeSize' },
    ],
    [
      'a comparison that is unknown for ever',
      { all: [offline, { fact: 'urgent', op: 'eq', value: 1 }] },
      { code: 'unknown-for-ever', path: '/all/1/value', fact: 'urgent' },
    ],
  ])('refuses %s and says where', (_, when, refusal) => {
    expect(toJsonLogic(when)).toMatchObject({ ok: false, refusals: [refusal] });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a list that is none', { all: null }, '/all'],
    ['an operator that is none', { not: { fact: 'urgent', op: 'matches', value: 'x' } }, '/not/op'],
    ['no number', { fact: 'doneTotal', op: 'lt', value: Number.NaN }, '/value'],
    ['what holds itself', endless(), '/all/0'.repeat(50)],
    ['what is nested a hundred thousand times', nested(100_000), '/not'.repeat(50)],
  ])('refuses %s, and does not throw', (_, when, path) => {
    expect(toJsonLogic(when as Condition)).toMatchObject({ ok: false, refusals: [{ code: 'not-a-condition', path }] });
  });

  it.each(['constructor.name', 'a..b', '__proto__', 'a.length'])('refuses the name %s', (name) => {
    const own: FactDeclaration = { name, type: 'string', sensitive: false, label: { fr: 'x', en: 'x' } };
    const when: Condition = { fact: name, op: 'eq', value: 'x' };
    expect(toJsonLogic(when, { declarations: [own] })).toMatchObject({ refusals: [{ code: 'unsafe-name' }] });
    expect(toJsonLogicData({ [name]: told('x') })).toEqual({});
  });
});

describe('toJsonLogicData', () => {
  it('steps into the data at each dot', () => {
    expect(toJsonLogicData({ 'done.jalon:0.1': told(2), 'done.jalon:0.2': told(0), device: told(['phone']) })).toEqual({
      done: { 'jalon:0': { 1: 2, 2: 0 } },
      device: ['phone'],
    });
  });

  it('never lets a name run through another', () => {
    expect(toJsonLogicData({ a: told(1), 'a.b': told(2) })).toEqual({ a: 1 });
    expect(toJsonLogicData({ 'a.b': told(2), a: told(1) })).toEqual({ a: { b: 2 } });
  });
});

function endless(): unknown {
  const all: unknown[] = [];
  all.push({ all });
  return { all };
}

function nested(levels: number): unknown {
  let when: unknown = offline;
  for (let level = 0; level < levels; level += 1) when = { not: when };
  return when;
}

function logicOf(when: Condition, options?: JsonLogicOptions): JsonLogic {
  const result = toJsonLogic(when, options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.logic;
}

function valuesOf(facts: Facts): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
}

/** JSON Logic as its site describes it, as far as it is exported; the benchmark runs a real engine. */
function run(logic: JsonLogic, data: unknown): unknown {
  if (Array.isArray(logic)) return logic.map((one) => run(one as JsonLogic, data));
  if (typeof logic !== 'object') return logic;
  const [operator = '', raw] = Object.entries(logic)[0] ?? [];
  const given = (Array.isArray(raw) ? raw : [raw]) as readonly JsonLogic[];
  if (operator === 'if') return isTrue(run(given[0]!, data)) ? run(given[1]!, data) : run(given[2]!, data);
  if (operator === 'and' || operator === 'or') {
    let last: unknown;
    for (const one of given) if (isTrue((last = run(one, data))) === (operator === 'or')) return last;
    return last;
  }
  if (operator === 'all') {
    const list = run(given[0]!, data) as readonly unknown[];
    return list.length > 0 && list.every((one) => isTrue(run(given[1]!, one)));
  }
  const [a, b] = given.map((one) => run(one, data)) as [never, never];
  switch (operator) {
    case 'var':
      return at(data, a);
    case 'missing':
      return given.filter((name) => [undefined, null, ''].includes(at(data, name as string) as string));
    case '!':
      return !isTrue(a);
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case 'in':
      return (b as unknown as readonly unknown[]).includes(a);
    case '+':
      return given.reduce<number>((sum, one) => sum + Number(run(one, data)), 0);
    default:
      throw new Error(operator);
  }
}

function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function at(data: unknown, path: string): unknown {
  if (path === '') return data;
  let here: unknown = data;
  for (const part of path.split('.'))
    here = (here as Readonly<Record<string, unknown>> | null | undefined)?.[part] ?? null;
  return here;
}
