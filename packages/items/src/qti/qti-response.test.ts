import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import { provideInteractions } from '../interactions/interactions.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import type { ResponseValue } from '../item/item-type.ts';
import type { BaseType, Cardinality, ResponseDeclaration } from '../item/item.ts';
import { simulateActions } from '../simulate/simulate-actions.ts';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';
import { fromQtiResponse } from './from-qti-response.ts';
import { toQtiResponse, toQtiResponses } from './to-qti-response.ts';

provideAllSimulations();
provideInteractions();

const declare = (baseType: BaseType, cardinality: Cardinality): ResponseDeclaration => ({
  id: 'RESPONSE',
  baseType,
  cardinality,
});

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,5}$/u);
const couple = fc.tuple(id, id);
/** Values of each base type, none of them null in QTI. */
const VALUES: Readonly<Record<BaseType, fc.Arbitrary<unknown>>> = {
  boolean: fc.boolean(),
  identifier: id,
  integer: fc.integer(),
  float: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  string: fc.string({ minLength: 1 }),
  uri: fc.webUrl(),
  file: fc.record({ data: fc.base64String(), mime: fc.constant('image/png') }),
  duration: fc.nat(9999).map((seconds) => `PT${seconds}S`),
  point: fc.tuple(fc.integer(), fc.integer()),
  pair: couple,
  directedPair: couple,
};
/** What each base type is not. */
const NOT: Readonly<Record<BaseType, readonly unknown[]>> = {
  boolean: ['true', 1],
  identifier: ['a b', 3, ['a']],
  integer: [1.5, '1', null],
  float: ['1', null, Number.NaN],
  string: [1, ['a'], null],
  uri: ['a b', 4],
  file: ['photo.png', { data: 'a' }, { data: 'a', mime: 'b', name: 3 }],
  duration: ['90', 'P', 90, 'PT'],
  point: [[1], [1, 2, 3], [1, 1.5], '1 2'],
  pair: [['a'], ['a', 'b', 'c'], 'a b', ['a', 2]],
  directedPair: [['a'], ['a', 'b c'], 'a b'],
};
const baseTypes = Object.keys(VALUES) as BaseType[];

describe.each(baseTypes)('%s', (baseType) => {
  test.each(['single', 'multiple', 'ordered'] as const)('%s goes to QTI and back', (cardinality) => {
    const declaration = declare(baseType, cardinality);
    const value = cardinality === 'single' ? VALUES[baseType] : fc.array(VALUES[baseType], { minLength: 1 });
    fc.assert(
      fc.property(value, (drawn) => {
        const response = toQtiResponse(declaration, drawn as ResponseValue);
        const form = cardinality === 'single' ? { base: { [baseType]: drawn } } : { list: { [baseType]: drawn } };
        expect(response).toEqual(form);
        const json: unknown = JSON.parse(JSON.stringify(response));
        expect(fromQtiResponse(declaration, json)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(drawn)) });
      }),
    );
  });

  test('what it is not is refused, alone and in a list', () => {
    for (const wrong of NOT[baseType]) {
      const single = fromQtiResponse(declare(baseType, 'single'), { base: { [baseType]: wrong } });
      expect(single).toMatchObject({ ok: false, errors: [{ path: `/base/${baseType}` }] });
      const list = fromQtiResponse(declare(baseType, 'multiple'), { list: { [baseType]: [wrong] } });
      expect(list).toMatchObject({ ok: false, errors: [{ path: `/list/${baseType}/0` }] });
    }
  });

  test('nothing is null, whatever the cardinality', () => {
    for (const cardinality of ['single', 'multiple', 'ordered', 'record'] as const) {
      const declaration = declare(baseType, cardinality);
      expect(toQtiResponse(declaration, null)).toEqual({ base: null });
      expect(fromQtiResponse(declaration, { base: null })).toEqual({ ok: true, value: null });
    }
    expect(toQtiResponse(declare(baseType, 'multiple'), [])).toEqual({ base: null });
    expect(fromQtiResponse(declare(baseType, 'ordered'), { list: { [baseType]: [] } })).toEqual({
      ok: true,
      value: null,
    });
  });

  test('another base type, or another cardinality, is refused', () => {
    const other = baseType === 'string' ? 'identifier' : 'string';
    expect(fromQtiResponse(declare(baseType, 'single'), { base: { [other]: 'a' } }).ok).toBe(false);
    expect(fromQtiResponse(declare(baseType, 'single'), { list: { [baseType]: [] } }).ok).toBe(false);
    expect(fromQtiResponse(declare(baseType, 'multiple'), { base: { [baseType]: 'a' } }).ok).toBe(false);
    for (const input of [null, 'a', [], {}, { base: undefined }]) {
      expect(fromQtiResponse(declare(baseType, 'single'), input).ok).toBe(false);
    }
  });
});

describe('records', () => {
  const declaration = declare('string', 'record');

  test('are lists of named fields', () => {
    const value = { 'file.lease.folder': 'papers', moves: '2' };
    const response = {
      record: [
        { name: 'file.lease.folder', base: { string: 'papers' } },
        { name: 'moves', base: { string: '2' } },
      ],
    };
    expect(toQtiResponse(declaration, value)).toEqual(response);
    expect(fromQtiResponse(declaration, response)).toEqual({ ok: true, value });
    expect(fromQtiResponse(declaration, { record: [] })).toEqual({ ok: true, value: null });
  });

  test.each<[unknown, string]>([
    [{ record: 'a' }, '/record'],
    [{ record: [{ base: { string: 'a' } }] }, '/record/0/name'],
    [{ record: [{ name: '__proto__', base: { string: 'a' } }] }, '/record/0/name'],
    [
      {
        record: [
          { name: 'a', base: { string: 'a' } },
          { name: 'a', base: { string: 'b' } },
        ],
      },
      '/record/1/name',
    ],
    [{ record: [{ name: 'a', base: { integer: 1 } }] }, '/record/0/base/string'],
  ])('%j is refused at %s', (input, path) => {
    expect(fromQtiResponse(declaration, input)).toMatchObject({ ok: false, errors: [{ path }] });
  });
});

test('an empty text is null', () => {
  expect(toQtiResponse(declare('string', 'single'), '')).toEqual({ base: null });
  expect(fromQtiResponse(declare('string', 'single'), { base: { string: '' } })).toEqual({ ok: true, value: null });
});

test('a value that its declaration does not allow is told with its place', () => {
  expect(() => toQtiResponse(declare('integer', 'single'), 'a')).toThrow('RESPONSE/base/integer: expected an integer');
});

test.each(allItems)('what is answered to $item.id is what it declares, and comes back from QTI', ({ item, key }) => {
  const { fr } = item.content;
  const type = itemTypeOf(fr.type);
  const actions = simulateActions(fr, key, { kind: 'ideal' }, () => 0);
  const start = type.init(fr, 1);
  const values = type.toResponse(
    fr,
    actions.reduce((state: unknown, action) => type.reduce(fr, state, action), start),
  );
  const responses = toQtiResponses(item.responses, values);
  for (const declaration of item.responses) {
    const back = fromQtiResponse(declaration, JSON.parse(JSON.stringify(responses[declaration.id])));
    expect(back).toEqual({ ok: true, value: values[declaration.id] });
    expect(back.ok && back.value).not.toBeNull();
  }
  expect(Object.values(toQtiResponses(item.responses, type.toResponse(fr, start)))).toEqual(
    item.responses.map(() => ({ base: null })),
  );
});
