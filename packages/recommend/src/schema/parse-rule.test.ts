import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { FactDeclaration } from '../fact-declaration.ts';
import { FACTS } from '../facts/facts.ts';
import { condition, ruleOf } from '../recommend.test-arbitrary.ts';
import { conditionSchema } from '../json-schema/condition-schema.ts';
import { parseRule } from './parse-rule.ts';

const rule = ruleOf('rule:begin-with-someone', { fact: 'doneTotal', op: 'eq', value: 0 });

describe('parseRule', () => {
  it('reads a whole rule', () => {
    expect(parseRule(JSON.parse(JSON.stringify(rule)))).toEqual({ ok: true, value: rule });
  });

  it('accepts every random rule over the registry, and the shape of the JSON Schema agrees', () => {
    fc.assert(
      fc.property(condition, (when) => {
        expect(parseRule({ ...rule, when })).toMatchObject({ ok: true });
        expect(z.safeParse(conditionSchema(), when).success).toBe(true);
      }),
    );
  });

  it.each<[string, object, string, string]>([
    ['an id that is no id', { id: 'rule:Été' }, 'invalid', '/id'],
    ['a priority out of bounds', { priority: 101 }, 'invalid', '/priority'],
    ['a priority that is no number', { priority: Number.NaN }, 'invalid', '/priority'],
    ['another schema', { schema: 'jalon.rule/2' }, 'invalid', '/schema'],
    [
      'an empty sentence',
      { because: { ...rule.because, fr: { learner: ' ', mediator: 'x' } } },
      'invalid',
      '/because/fr/learner',
    ],
    ['a missing language', { because: { fr: rule.because.fr } }, 'missing', '/because/en'],
    ['a field nobody knows', { condition: {} }, 'unknown-key', '/condition'],
    ['an empty territory', { only: { departments: [] } }, 'invalid', '/only/departments'],
    ['a department that is none', { only: { departments: ['20'] } }, 'invalid', '/only/departments/0'],
    ['a day that is none', { only: { from: '2026-02-30' } }, 'invalid', '/only/from'],
    ['an end before the beginning', { only: { from: '2026-02-02', until: '2026-02-01' } }, 'invalid', '/only/until'],
    [
      'what is no resource',
      { when: { fact: 'alreadyDone', op: 'contains', value: 'mouse' } },
      'wrong-use-of-fact',
      '/when/value',
    ],
    ['an unknown fact', { when: { fact: 'age', op: 'lt', value: 3 } }, 'unknown-fact', '/when/fact'],
    ['code', { when: { fact: 'doneTotal', op: 'matches', value: '.*' } }, 'unknown-operator', '/when/op'],
    ['a missing condition', { when: undefined }, 'bad-shape', '/when'],
    [
      'a set compared as a text',
      { when: { fact: 'device', op: 'eq', value: 'phone' } },
      'wrong-use-of-fact',
      '/when/value',
    ],
    [
      'a text taken for a set',
      { when: { fact: 'connection', op: 'contains', value: 'none' } },
      'wrong-use-of-fact',
      '/when/op',
    ],
    [
      'a value outside the list',
      { when: { all: [{ fact: 'connection', op: 'in', value: ['none', 'slow'] }] } },
      'wrong-use-of-fact',
      '/when/all/0/value',
    ],
    [
      'a goal nobody knows',
      { when: { fact: 'goal', op: 'contains', value: 'goal:taxe' } },
      'wrong-use-of-fact',
      '/when/value',
    ],
    ['an order of truths', { when: { fact: 'urgent', op: 'gte', value: 1 } }, 'wrong-use-of-fact', '/when/op'],
    ['a number for a truth', { when: { fact: 'urgent', op: 'eq', value: 1 } }, 'wrong-use-of-fact', '/when/value'],
  ])('refuses %s and names the field', (_, change, code, path) => {
    expect(parseRule({ ...rule, ...change })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it('names everything that is missing at once', () => {
    const result = parseRule({});
    const paths = result.ok ? [] : result.issues.map((issue) => issue.path);
    expect(paths.toSorted()).toEqual(
      Object.keys(rule)
        .map((key) => `/${key}`)
        .toSorted(),
    );
  });

  it('takes a registry of the integrator’s own', () => {
    const own: FactDeclaration = { name: 'own.age', type: 'number', sensitive: true, label: { fr: 'Âge', en: 'Age' } };
    const when = { fact: 'own.age', op: 'gte', value: 60 };
    expect(parseRule({ ...rule, when })).toMatchObject({ ok: false });
    expect(parseRule({ ...rule, when }, [...FACTS, own])).toMatchObject({ ok: true });
  });

  it.each<[string, object, string, string]>([
    ['a text', { sources: ['x'.repeat(10_000_000)] }, '/sources/0', 'string of at most 20000'],
    ['an id', { id: `rule:${'a-'.repeat(5_000_000)}` }, '/id', 'string of at most 20000'],
    ['a list', { recommend: Array(1_000_000).fill('x') }, '/recommend', 'array of at most 1000'],
    [
      'a condition',
      { when: { all: Array(1_000_000).fill({ fact: 'urgent', op: 'eq', value: true }) } },
      '/when/all',
      'array of at most 1000',
    ],
    [
      'a list of constants',
      { when: { fact: 'doneTotal', op: 'in', value: Array.from({ length: 201 }, (_, index) => index) } },
      '/when/value',
      'a list of at most 200',
    ],
    [
      'too many fields',
      Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`f${index}`, index])),
      '',
      'at most 1000 fields',
    ],
  ])('refuses %s without end, and says so once', (_, change, path, expected) => {
    const result = parseRule({ ...rule, ...change });
    expect(result.ok ? [] : result.issues).toEqual([expect.objectContaining({ path, expected })]);
  });

  it('never throws, and refuses what is nested without end', () => {
    const endless: { not: unknown } = { not: null };
    endless.not = endless;
    expect(parseRule({ ...rule, when: endless })).toMatchObject({ ok: false, issues: [{ code: 'too-deep' }] });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRule(value).ok).toBe(false);
        expect(parseRule({ ...rule, when: value }).ok).toBe(false);
      }),
    );
  });
});
