import { describe, expect, test } from 'vitest';
import { refusal } from '../refusal.test-data.ts';
import {
  adaptiveTest1d,
  criterion1dByName,
  curvesOfItem,
  estimate1d,
  estimateScale,
  fixedOrder,
  informationAt,
  priorStanding,
  randomOrder,
  scaleBank,
  standingAfter,
  stop1d,
  usualGrid,
  type Choice1d,
  type OneDimensionItem,
  type ScaleItem,
} from './index.ts';

/** What a caller who does not compile could pass. */
type Loose = Readonly<Record<string, unknown>>;

const PRIOR = { mean: 0, sd: 1 };
const ITEM = { model: '2PL', a: 1, b: 0 } as const;
const BANK_GRID = { from: -4, to: 4, nodes: 41 };
const BANK = scaleBank([ITEM, ITEM], PRIOR, BANK_GRID);
const RIGHT = { kind: 'category', category: 1 } as const;
const scale = (part: Loose): (() => unknown) => {
  const item = { a: 1, b: [0], ...part } as unknown as OneDimensionItem;
  return () => estimate1d([{ a: 1, b: [0] }, item], [RIGHT], { method: 'ML' });
};
const scored = (part: Loose): (() => unknown) => {
  const item = { ...ITEM, ...part } as unknown as ScaleItem;
  return () => estimateScale([ITEM, item], [1, null], { method: 'ML' });
};
const given = (options: Loose): (() => unknown) => {
  const all = { method: 'EAP', prior: PRIOR, ...options } as unknown as Parameters<typeof estimateScale>[2];
  return () => estimateScale([ITEM], [1], all);
};
const adaptive = (options: Loose): (() => unknown) => {
  const all = { items: [ITEM, ITEM], prior: PRIOR, ...options } as Parameters<typeof adaptiveTest1d>[0];
  return () => {
    const test = adaptiveTest1d(all);
    return test.next(test.start());
  };
};
const stop = (rules: Parameters<typeof stop1d>[2]) => () =>
  stop1d({ ...adaptiveTest1d({ items: [ITEM], prior: PRIOR }).start() }, 1, rules);

describe('one scale refuses by place', () => {
  test.each<[name: string, attempt: () => unknown, expected: string]>([
    ['good', scale({}), 'accepted'],
    ['an item that was not given, too', scale({ a: -1 }), 'invalid-item items[1].a'],
    ['a = NaN', scale({ a: Number.NaN }), 'invalid-item items[1].a'],
    ['disordered steps', scale({ b: [1, 0] }), 'invalid-item items[1].b'],
    ['no step', scale({ b: [] }), 'invalid-item items[1].b'],
    ['chance = 3', scale({ chance: 3 }), 'invalid-item items[1].chance'],
    ['slip = −1', scale({ slip: -1 }), 'invalid-item items[1].chance'],
    ['sd.b = ∞', scale({ sd: { b: Infinity, logA: 0 } }), 'invalid-item items[1].sd'],
    ['a model of no name', scale({ model: 'XPL' }), 'invalid-item items[1].model'],
    [
      'more responses than items',
      () => estimate1d([{ a: 1, b: [0] }], [RIGHT, RIGHT], { method: 'ML' }),
      'unknown-item responses[1]',
    ],
    [
      'a category that is not there',
      () => estimate1d([{ a: 1, b: [0] }], [{ kind: 'category', category: 2 }], { method: 'ML' }),
      'invalid-outcome responses[0]',
    ],
    ['good', scored({}), 'accepted'],
    ['a model of no name', scored({ model: 'XPL' }), 'invalid-item items[1].model'],
    ['a = −1', scored({ a: -1 }), 'invalid-item items[1].a'],
    ['c = 1', scored({ model: '4PL', c: 1, d: 1 }), 'invalid-item items[1].c'],
    ['more responses than items', () => estimateScale([ITEM], [1, 1], { method: 'ML' }), 'unknown-item responses[1]'],
    ['category 2', () => estimateScale([ITEM], [2], { method: 'ML' }), 'invalid-outcome responses[0]'],
    ['a bare curve', () => curvesOfItem({ ...ITEM, b: Number.NaN }, 'mine'), 'invalid-item mine.b'],
  ])('%s', (_, attempt, expected) => expect(refusal(attempt)).toBe(expected));

  test.each<[options: Loose, expected: string]>([
    [{}, 'accepted'],
    [{ method: 'best' }, 'invalid-options options.method'],
    [{ prior: { mean: Number.NaN, sd: 1 } }, 'invalid-prior options.prior'],
    [{ prior: { mean: 0, sd: 0 } }, 'invalid-prior options.prior'],
    [{ range: [2, -2] }, 'invalid-options options.range'],
    [{ range: [Number.NaN, 2] }, 'invalid-options options.range'],
    [{ grid: { from: 1, to: 0, nodes: 9 } }, 'invalid-options options.grid'],
    [{ grid: { from: 0, to: 1, nodes: 2.5 } }, 'invalid-options options.grid'],
  ])('an estimate with %o', (options, expected) => expect(refusal(given(options))).toBe(expected));

  test.each<[options: Loose, expected: string]>([
    [{}, 'accepted'],
    [{ items: [] }, 'invalid-item items'],
    [{ items: [ITEM, { ...ITEM, a: Number.NaN }] }, 'invalid-item items[1].a'],
    [{ prior: { mean: 0, sd: Infinity } }, 'invalid-prior options.prior'],
    [{ grid: { from: 0, to: 1, nodes: 0 } }, 'invalid-options options.grid'],
    [{ range: [1, 1] }, 'invalid-options options.range'],
    [{ estimator: 'best' }, 'invalid-options options.estimator'],
    [{ criterion: 'best' }, 'invalid-options options.criterion'],
    [{ firstCriterion: 'best' }, 'invalid-options options.firstCriterion'],
    [{ criterion: 'MEPV', lists: true }, 'invalid-options options.lists'],
    [{ criterion: fixedOrder([0, 2]) }, 'unknown-item order[1]'],
  ])('an adaptive test with %o', (options, expected) => expect(refusal(adaptive(options))).toBe(expected));

  test.each<[name: string, attempt: () => unknown, expected: string]>([
    ['an order that says an item twice', () => fixedOrder([1, 1]), 'invalid-options order'],
    ['an order by NaN', () => randomOrder(Number.NaN), 'invalid-options seed'],
    ['a criterion of no name', () => criterion1dByName('best' as 'MFI'), 'invalid-options name'],
    ['an item past the end', () => informationAt(BANK, 2, 0), 'unknown-item item'],
    ['no θ', () => informationAt(BANK, 0, Number.NaN), 'invalid-options theta'],
    ['an answer past the end', () => standingAfter(BANK, priorStanding(BANK), 2, 0), 'unknown-item item'],
    ['a category too many', () => standingAfter(BANK, priorStanding(BANK), 0, 2), 'invalid-outcome category'],
    ['a grid around nothing', () => usualGrid({ mean: 0, sd: Number.NaN }), 'invalid-prior prior'],
    ['a bank on no grid', () => scaleBank([ITEM], PRIOR, { from: 0, to: 0, nodes: 9 }), 'invalid-options grid'],
    ['a bank for nobody', () => scaleBank([ITEM], { mean: 0, sd: -1 }, BANK_GRID), 'invalid-prior prior'],
    ['a least error of NaN', stop({ se: Number.NaN }), 'invalid-options rules.se'],
    ['a length below 0', stop({ items: -1 }), 'invalid-options rules.items'],
    ['a cut nowhere', stop({ cut: { at: Number.NaN, z: 2 } }), 'invalid-options rules.cut.at'],
    ['a cut by NaN', stop({ cut: { at: 0, z: Number.NaN } }), 'invalid-options rules.cut.z'],
    ['good rules', stop({ se: 0.3, items: 20, cut: { at: 0, z: 2 } }), 'accepted'],
  ])('%s', (_, attempt, expected) => expect(refusal(attempt)).toBe(expected));

  test.each<[choice: Choice1d, expected: string]>([
    [{}, 'accepted'],
    [{ candidates: [1], randomesque: { among: 3, seed: 9 } }, 'accepted'],
    [{ candidates: [0, 2] }, 'unknown-item choice.candidates[1]'],
    [{ candidates: [Number.NaN] }, 'unknown-item choice.candidates[0]'],
    [{ randomesque: { among: 0, seed: 1 } }, 'invalid-options choice.randomesque.among'],
    [{ randomesque: { among: 2.5, seed: 1 } }, 'invalid-options choice.randomesque.among'],
    [{ randomesque: { among: 2, seed: Number.NaN } }, 'invalid-options choice.randomesque.seed'],
  ])('a choice with %o', (choice, expected) => {
    const { start, next } = adaptiveTest1d({ items: [ITEM, ITEM], prior: PRIOR });
    expect(refusal(() => next(start(), choice))).toBe(expected);
  });

  test('answers to an adaptive test', () => {
    const { start, answer, resume } = adaptiveTest1d({ items: [ITEM, ITEM], prior: PRIOR });
    expect(refusal(() => answer(start(), 2, 1))).toBe('unknown-item item');
    expect(refusal(() => answer(answer(start(), 0, 1), 0, 1))).toBe('unknown-item item');
    expect(refusal(() => answer(start(), 0, Number.NaN))).toBe('invalid-outcome category');
    expect(refusal(() => resume([0, 1], [1]))).toBe('invalid-outcome responses');
    expect(refusal(() => resume([0], [1, 1]))).toBe('invalid-outcome responses');
    expect(resume([0, 1], [1, 1])).toEqual(answer(answer(start(), 0, 1), 1, 1));
  });
});
