import { evaluateCondition, type Condition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactDeclaration } from '../fact-declaration.ts';
import { completeFacts, condition } from '../recommend.test-arbitrary.ts';
import { possibleTruths } from './possible-truths.ts';

const has = (value: string): Condition => ({ fact: 'device', op: 'contains', value });
const tried = (op: 'lt' | 'gt' | 'gte', value: number): Condition => ({ fact: 'tried.jalon:0.1', op, value });

describe('possibleTruths', () => {
  it.each<[string, Condition, string, string]>([
    ['a comparison', { fact: 'connection', op: 'eq', value: 'none' }, 'possible', 'possible'],
    [
      'two values of one text',
      { all: ['good', 'none'].map((value) => ({ fact: 'connection', op: 'eq', value }) as const) },
      'impossible',
      'possible',
    ],
    [
      'every value of a text',
      { fact: 'connection', op: 'in', value: ['good', 'limited', 'none'] },
      'possible',
      'impossible',
    ],
    ['no device beside a telephone', { all: [has('none'), has('phone')] }, 'impossible', 'possible'],
    ['a computer beside a telephone', { all: [has('computer'), has('phone')] }, 'possible', 'possible'],
    ['a count below zero', tried('lt', 0), 'impossible', 'possible'],
    ['a count from zero on', tried('gte', 0), 'possible', 'impossible'],
    ['a whole number between two that follow', { all: [tried('gt', 1), tried('lt', 2)] }, 'impossible', 'possible'],
    [
      'this or not this, which is unknown while nobody tells, and never no',
      { any: [{ fact: 'urgent', op: 'eq', value: true }, { not: { fact: 'urgent', op: 'eq', value: true } }] },
      'possible',
      'impossible',
    ],
    ['a fact nobody declared', { fact: 'shoeSize', op: 'gt', value: 3 }, 'impossible', 'impossible'],
    [
      'a set with a member that nobody names',
      { all: [has('phone'), { not: { fact: 'device', op: 'eq', value: ['phone'] } }] },
      'possible',
      'possible',
    ],
    [
      'a set that is another than itself',
      {
        all: [
          { fact: 'device', op: 'eq', value: ['phone'] },
          { fact: 'device', op: 'ne', value: ['phone'] },
        ],
      },
      'impossible',
      'possible',
    ],
  ])('%s', (_, when, yes, no) => {
    expect(possibleTruths(when)).toEqual({ yes, no });
  });

  it('a number of an integrator lies between two others, which a count does not', () => {
    const own: FactDeclaration = {
      name: 'price',
      type: 'number',
      sensitive: false,
      label: { fr: 'Prix', en: 'Price' },
    };
    const between: Condition = {
      all: [
        { fact: 'price', op: 'gt', value: 1 },
        { fact: 'price', op: 'lt', value: 2 },
      ],
    };
    expect(possibleTruths(between, [own]).yes).toBe('possible');
    expect(possibleTruths(between, [{ ...own, whole: true }]).yes).toBe('impossible');
  });

  it('says that it is unsure rather than search for ever', () => {
    const goals = Array.from(
      { length: 14 },
      (_, at) => ({ fact: 'goal', op: 'contains', value: `goal:g${at}` }) as const,
    );
    const declared: FactDeclaration = {
      name: 'goal',
      type: 'set',
      values: goals.map(({ value }) => value),
      sensitive: false,
      label: { fr: 'x', en: 'x' },
    };
    const oddlyMany: Condition = { all: [...goals.slice(7).map((not) => ({ not })), { atLeast: 6, of: goals }] };
    expect(possibleTruths(oddlyMany, [declared], 10).yes).not.toBe('impossible');
  });

  it('whatever some person shows to be possible is found possible', () => {
    fc.assert(
      fc.property(condition, completeFacts, (when, facts) => {
        const values = Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, value]));
        const truth = evaluateCondition(when, values);
        expect(truth).not.toBe('unknown');
        expect(possibleTruths(when)[truth as 'yes' | 'no']).toBe('possible');
      }),
      { numRuns: 500 },
    );
  });
});
