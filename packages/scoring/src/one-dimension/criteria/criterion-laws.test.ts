import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyItem, ONE_OF_EACH, onScale } from '../any-item.test-data.ts';
import { scaleBank } from '../adaptive/scale-bank.ts';
import { priorStanding, standingAfter } from '../adaptive/standing.ts';
import type { ScaleItem } from '../models/curves-of-item.ts';
import { criterion1dByName, type CriterionName1d } from './criterion-1d-by-name.ts';
import { fixedOrder } from './fixed-order.ts';
import { randomOrder } from './random-order.ts';

const PRIOR = { mean: 0, sd: 1 };
const GRID = { from: -7, to: 7, nodes: 71 };
const POLYTOMOUS = [
  'MFI',
  'MLWI',
  'MPWI',
  'PWFI',
  'MEI',
  'MEPV',
  'plug-in-MEPV',
  'KL',
  'KLP',
  'GDI',
  'GDIP',
  'MI',
] as const;
const EVERY: readonly CriterionName1d[] = [...POLYTOMOUS, 'Urry', 'optimum'];

const a = fc.double({ min: 0.01, max: 5, noNaN: true });
const b = fc.double({ min: -8, max: 8, noNaN: true });
const rightOrWrong: fc.Arbitrary<ScaleItem> = fc.record({
  model: fc.constant('3PL' as const),
  a,
  b,
  c: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const bankOf = (items: readonly ScaleItem[]) => scaleBank(items, PRIOR, GRID);

test('no criterion is ever NaN, and permuting the bank permutes its values', () => {
  fc.assert(
    fc.property(fc.array(rightOrWrong, { minLength: 3, maxLength: 6 }), fc.nat(1), (items, category) => {
      const [bank, turned] = [bankOf(items), bankOf(items.toReversed())];
      const last = items.length - 1;
      const standing = standingAfter(bank, priorStanding(bank), 0, category);
      const same = standingAfter(turned, priorStanding(turned), last, category);
      for (const name of EVERY) {
        const value = criterion1dByName(name).scorer({ bank, standing, theta: standing.mean, step: 1 });
        const other = criterion1dByName(name).scorer({ bank: turned, standing: same, theta: same.mean, step: 1 });
        for (const i of items.keys()) {
          expect(Number.isFinite(value(i))).toBe(true);
          expect(other(last - i)).toBe(value(i));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever the model: never NaN, information, mutual information and discrimination never negative; permuting the bank permutes', () => {
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 2, maxLength: 5 }), (items) => {
      const [bank, turned] = [bankOf(items), bankOf(items.toReversed())];
      const last = items.length - 1;
      const standing = standingAfter(bank, priorStanding(bank), 0, 1);
      const same = standingAfter(turned, priorStanding(turned), last, 1);
      for (const name of POLYTOMOUS) {
        const value = criterion1dByName(name).scorer({ bank, standing, theta: standing.mean, step: 1 });
        const other = criterion1dByName(name).scorer({ bank: turned, standing: same, theta: same.mean, step: 1 });
        for (const i of items.keys()) {
          expect(value(i)).toBeGreaterThan(-1e-9);
          expect(Math.abs(other(last - i) - value(i))).toBeLessThan(1e-9 * value(i) + 1e-12);
        }
      }
    }),
    { numRuns: 80 },
  );
});

test('whatever the model, the variance is never expected to grow: neither answer by answer nor by MEPV', () => {
  fc.assert(
    fc.property(anyItem, anyItem, fc.nat(), (given, asked, n) => {
      const bank = bankOf([given, asked]);
      const categories = bank.curves[0]!.categories;
      const standing = standingAfter(bank, priorStanding(bank), 0, n % categories);
      let [total, expected] = [0, 0];
      for (let category = 0; category < bank.curves[1]!.categories; category++) {
        const after = standingAfter(bank, standing, 1, category);
        // The likelihood is kept with its largest value at 1: its scale says how probable the answer was.
        const weight = after.total * Math.exp(after.logScale - standing.logScale);
        total += weight;
        expected += weight * after.variance;
      }
      expect(total / standing.total).toBeCloseTo(1, 9);
      expect(expected / total).toBeLessThanOrEqual(standing.variance + 1e-9);
      const promised = criterion1dByName('MEPV').scorer({ bank, standing, theta: standing.mean, step: 1 })(1);
      expect(promised).toBeLessThanOrEqual(standing.variance + 1e-9);
      // Nodes that together weigh less than rounding may be left out.
      expect(Math.abs(promised - expected / total)).toBeLessThan(1e-5 * standing.variance);
    }),
    { numRuns: 150 },
  );
});

/** By which power of the unit each criterion changes. */
const POWERS: Readonly<Record<CriterionName1d, number>> = {
  MFI: -2,
  Urry: 1,
  optimum: 1,
  MLWI: -1,
  MPWI: -2,
  PWFI: -2,
  MEI: -2,
  MEPV: 2,
  'plug-in-MEPV': 2,
  KL: 1,
  KLP: 0,
  GDI: 0,
  GDIP: 0,
  MI: 0,
};

test('another unit and origin of the scale change every criterion by a power of the unit', () => {
  for (const [k, m] of [
    [2, -1.5],
    [0.7, 0.4],
    [1, 3],
  ] as const)
    for (const name of EVERY) {
      const rightOrWrong = name === 'Urry' || name === 'optimum';
      const pairs = ONE_OF_EACH.flatMap((item) => {
        const moved = rightOrWrong && item.model !== '2PL' && item.model !== '3PL' ? null : onScale(item, k, m);
        return moved ? [{ item, moved }] : [];
      });
      expect(pairs.length).toBe(rightOrWrong ? 2 : k === 1 ? 9 : 6);
      const here = bankOf(pairs.map(({ item }) => item));
      const there = scaleBank(
        pairs.map(({ moved }) => moved),
        { mean: m, sd: k },
        { from: m - 7 * k, to: m + 7 * k, nodes: 71 },
      );
      const standing = standingAfter(here, priorStanding(here), 1, 1);
      const moved = standingAfter(there, priorStanding(there), 1, 1);
      expect(moved.mean).toBeCloseTo(k * standing.mean + m, 10);
      const value = criterion1dByName(name).scorer({ bank: here, standing, theta: standing.mean, step: 1 });
      const other = criterion1dByName(name).scorer({ bank: there, standing: moved, theta: moved.mean, step: 1 });
      for (const i of pairs.keys()) expect(other(i) / (value(i) * k ** POWERS[name])).toBeCloseTo(1, 8);
    }
});

test('no item beats the ceiling that lets a search for information stop early', () => {
  fc.assert(
    fc.property(rightOrWrong, fc.double({ min: -10, max: 10, noNaN: true }), (item, theta) => {
      const bank = bankOf([item]);
      const { ceiling, scorer } = criterion1dByName('MFI');
      const value = scorer({ bank, standing: priorStanding(bank), theta, step: 0 })(0);
      expect(value).toBeLessThanOrEqual(ceiling!(bank)[0]!);
    }),
  );
});

test('random order depends on the seed alone; a fixed one is the one given', () => {
  const bank = bankOf(Array.from({ length: 30 }, (_, i) => ({ model: 'Rasch' as const, b: i / 10 })));
  const view = { bank, standing: priorStanding(bank), theta: 0, step: 0 };
  const ranks = (seed: number): readonly number[] =>
    Array.from({ length: 30 }, (_, i) => randomOrder(seed).scorer(view)(i));
  expect(ranks(4)).toEqual(ranks(4));
  expect(ranks(4)).not.toEqual(ranks(5));
  expect(new Set(ranks(4)).size).toBe(30);
  const fixed = fixedOrder([7, 2, 9]).scorer(view);
  expect([7, 2, 9, 0].map(fixed)).toEqual([0, 1, 2, 3]);
  expect(() => fixedOrder([1, 1])).toThrow('order');
});
