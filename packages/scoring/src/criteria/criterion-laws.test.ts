import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBank } from '../one-dimension/adaptive/scale-bank.ts';
import { priorStanding, standingAfter } from '../one-dimension/adaptive/standing.ts';
import type { ScaleItem } from '../one-dimension/models/curves-of-item.ts';
import { criterionByName, type CriterionName } from './criterion-by-name.ts';
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
const EVERY: readonly CriterionName[] = [...POLYTOMOUS, 'Urry', 'optimum'];

const a = fc.double({ min: 0.01, max: 5, noNaN: true });
const b = fc.double({ min: -8, max: 8, noNaN: true });
const rightOrWrong: fc.Arbitrary<ScaleItem> = fc.record({
  model: fc.constant('3PL' as const),
  a,
  b,
  c: fc.double({ min: 0, max: 0.5, noNaN: true }),
});
const credit: fc.Arbitrary<ScaleItem> = fc.record({
  model: fc.constant('GPCM' as const),
  a,
  steps: fc.array(b, { minLength: 1, maxLength: 3 }),
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
        const value = criterionByName(name).scorer({ bank, standing, theta: standing.mean, step: 1 });
        const other = criterionByName(name).scorer({ bank: turned, standing: same, theta: same.mean, step: 1 });
        for (const i of items.keys()) {
          expect(Number.isFinite(value(i))).toBe(true);
          expect(other(last - i)).toBe(value(i));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('with several categories too; information, mutual information and discrimination are never negative; the variance is never expected to grow', () => {
  fc.assert(
    fc.property(fc.array(credit, { minLength: 2, maxLength: 4 }), (items) => {
      const bank = bankOf(items);
      const standing = standingAfter(bank, priorStanding(bank), 0, 1);
      const view = { bank, standing, theta: standing.mean, step: 1 };
      for (const name of POLYTOMOUS)
        for (const i of items.keys()) expect(criterionByName(name).scorer(view)(i)).toBeGreaterThan(-1e-10);
      for (const i of items.keys())
        expect(criterionByName('MEPV').scorer(view)(i)).toBeLessThanOrEqual(standing.variance + 1e-12);
    }),
    { numRuns: 60 },
  );
});

test('no item beats the ceiling that lets a search for information stop early', () => {
  fc.assert(
    fc.property(rightOrWrong, fc.double({ min: -10, max: 10, noNaN: true }), (item, theta) => {
      const bank = bankOf([item]);
      const { ceiling, scorer } = criterionByName('MFI');
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
