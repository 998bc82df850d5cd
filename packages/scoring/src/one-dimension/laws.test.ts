import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyItem, ONE_OF_EACH, onScale } from './any-item.test-data.ts';
import { estimateScale } from './estimate-scale.ts';
import type { MethodOptions } from './estimators/estimate-options.ts';
import { itemInformation } from './item-information.ts';
import { curvesOfItem, type ScaleItem } from './models/curves-of-item.ts';
import { emptyPoint, type CurvePoint } from './models/item-curves.ts';

/** Items and an answer to each. */
const answered = fc.array(fc.tuple(anyItem, fc.nat()), { minLength: 1, maxLength: 8 }).map((pairs) => ({
  items: pairs.map(([item]) => item),
  responses: pairs.map(([item, n]) => n % curvesOfItem(item, 'item').categories),
}));
const METHODS = ['EAP', 'MAP', 'ML', 'WL', 'Jeffreys'] as const;
const PRIOR = { mean: 0.2, sd: 1.1 };

function pointAt(item: ScaleItem, theta: number): CurvePoint {
  const curves = curvesOfItem(item, 'item');
  const point = emptyPoint(curves.categories);
  curves.at(theta, point);
  return point;
}

describe('laws of every model', () => {
  test('probabilities are bounded and sum to 1, derivatives to 0; everything finite, however extreme', () => {
    fc.assert(
      fc.property(anyItem, fc.double({ min: -60, max: 60, noNaN: true }), (item, theta) => {
        const { p, logP, slope, curve } = pointAt(item, theta);
        for (const values of [p, logP, slope, curve]) expect(values.every(Number.isFinite)).toBe(true);
        expect(p.every((value) => value >= 0 && value <= 1)).toBe(true);
        expect(p.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        expect(p.reduce((sum, value, c) => sum + value * slope[c]!, 0)).toBeCloseTo(0, 11);
        expect(p.reduce((sum, value, c) => sum + value * curve[c]!, 0)).toBeCloseTo(0, 10);
      }),
      { numRuns: 400 },
    );
  });

  test('information is never negative and is minus the expected second derivative of ln P', () => {
    fc.assert(
      fc.property(anyItem, fc.double({ min: -12, max: 12, noNaN: true }), (item, theta) => {
        const point = pointAt(item, theta);
        const { information } = itemInformation(point);
        const bend = point.p.reduce((sum, p, c) => sum + p * (point.curve[c]! - point.slope[c]! ** 2), 0);
        expect(information).toBeGreaterThanOrEqual(0);
        expect(Math.abs(information + bend)).toBeLessThan(1e-10 * Math.max(1, information));
      }),
      { numRuns: 400 },
    );
  });

  test('slopes, curves and I′ are derivatives', () => {
    const h = 1e-4;
    fc.assert(
      fc.property(anyItem, fc.double({ min: -6, max: 6, noNaN: true }), (item, theta) => {
        const [below, here, above] = [theta - h, theta, theta + h].map((x) => pointAt(item, x)) as [
          CurvePoint,
          CurvePoint,
          CurvePoint,
        ];
        for (const c of here.p.keys()) {
          expect((above.logP[c]! - below.logP[c]!) / (2 * h)).toBeCloseTo(here.slope[c]!, 4);
          const bend = (above.slope[c]! - below.slope[c]!) / (2 * h);
          expect(bend + here.slope[c]! ** 2).toBeCloseTo(here.curve[c]!, 2);
        }
        const rise = (itemInformation(above).information - itemInformation(below).information) / (2 * h);
        expect(rise).toBeCloseTo(itemInformation(here).derivative, 2);
      }),
      { numRuns: 400 },
    );
  });
});

describe('laws of every estimator', () => {
  test.each(METHODS)('%s: the order of items changes nothing, and nothing is ever NaN', (method) => {
    fc.assert(
      fc.property(answered, ({ items, responses }) => {
        const options: MethodOptions = { method, prior: PRIOR };
        const one = estimateScale(items, responses, options);
        const other = estimateScale(items.toReversed(), responses.toReversed(), options);
        expect(one.reason).toBe(other.reason);
        expect(Math.abs((one.theta ?? 0) - (other.theta ?? 0))).toBeLessThan(1e-8);
        for (const value of [one.theta ?? 0, one.se, one.seObserved]) expect(value).not.toBeNaN();
        expect(one.theta === null).toBe(one.reason !== undefined);
      }),
      { numRuns: 40 },
    );
  });

  test.each(METHODS)('%s: another unit and origin of the scale commute, for every model', (method) => {
    const answers = [1, 0, 1, 0, 2, 1, 1, 0, 2];
    const commutes = (k: number, m: number): void => {
      const kept = ONE_OF_EACH.flatMap((item, i) => {
        const there = onScale(item, k, m);
        return there ? [{ here: item, there, answer: answers[i]! }] : [];
      });
      expect(kept.length).toBe(k === 1 ? 9 : 6);
      const given = kept.map(({ answer }) => answer);
      const one = estimateScale(
        kept.map(({ here }) => here),
        given,
        { method, prior: PRIOR, range: [-8, 8] },
      );
      const other = estimateScale(
        kept.map(({ there }) => there),
        given,
        { method, prior: { mean: k * PRIOR.mean + m, sd: k * PRIOR.sd }, range: [m - 8 * k, m + 8 * k] },
      );
      const tolerance = method === 'EAP' ? 1e-5 : 1e-8;
      expect(Math.abs(other.theta! - (k * one.theta! + m))).toBeLessThan(tolerance);
      expect(Math.abs(other.se - k * one.se)).toBeLessThan(tolerance);
    };
    const origin = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), origin, commutes), { numRuns: 20 });
    fc.assert(fc.property(fc.constant(1), origin, commutes), { numRuns: 20 });
  });

  test('5,000 answers to items of all nine models: finite, and of one mind', () => {
    const items = Array.from({ length: 5000 }, (_, i) => ONE_OF_EACH[i % 9]!);
    const responses = items.map((item, i) => (i * 13) % curvesOfItem(item, 'item').categories);
    const { se: asymptotic, theta: likely } = estimateScale(items, responses, { method: 'ML' });
    for (const method of METHODS) {
      const { theta, se } = estimateScale(items, responses, { method, prior: PRIOR });
      expect(Math.abs(theta! - likely!)).toBeLessThan(0.01);
      expect(se / asymptotic).toBeCloseTo(1, 1);
    }
  });

  test('5,000 answers: finite, and sure', () => {
    const items = Array.from({ length: 5000 }, (_, i) => ({
      model: '2PL' as const,
      a: 1.2,
      b: ((i * 7) % 61) / 10 - 3,
    }));
    const responses = items.map(({ b }, i) => (((i * 13) % 101) / 101 < 1 / (1 + Math.exp(-1.2 * (0.7 - b))) ? 1 : 0));
    const { se: asymptotic } = estimateScale(items, responses, { method: 'ML' });
    for (const method of METHODS) {
      const { theta, se } = estimateScale(items, responses, { method, prior: PRIOR });
      expect(Math.abs(theta! - 0.7)).toBeLessThan(0.1);
      expect(se / asymptotic).toBeCloseTo(1, 2);
    }
  });

  test('nothing answered: the prior, or nothing with the reason', () => {
    for (const method of METHODS) {
      const { theta, reason } = estimateScale([{ model: 'Rasch', b: 0 }], [null], { method, prior: PRIOR });
      const bayesian = method === 'EAP' || method === 'MAP';
      expect(reason).toBe(bayesian ? undefined : 'no-answer');
      expect(Math.abs((theta ?? PRIOR.mean) - PRIOR.mean)).toBeLessThan(1e-9);
    }
  });

  test('everything right, everything wrong: ML has none, the others a finite one in the right order', () => {
    const items = [-1, 0, 1].map((b) => ({ model: '2PL' as const, a: 1.3, b }));
    for (const method of METHODS) {
      const low = estimateScale(items, [0, 0, 0], { method, prior: { mean: 0, sd: 1 } });
      const high = estimateScale(items, [1, 1, 1], { method, prior: { mean: 0, sd: 1 } });
      expect([low.reason, high.reason]).toEqual(
        method === 'ML' ? ['no-interior-maximum', 'no-interior-maximum'] : [undefined, undefined],
      );
      expect(high.theta ?? 0).toBeCloseTo(-(low.theta ?? 0), 9);
      expect(high.theta ?? 1).toBeGreaterThan(0);
    }
  });
});

test('bad parameters and answers are refused by their place', () => {
  const bad: readonly (readonly [ScaleItem, string])[] = [
    [{ model: '2PL', a: 0, b: 0 }, 'items[0].a'],
    [{ model: '2PL', a: 1, b: Number.NaN }, 'items[0].b'],
    [{ model: '3PL', a: 1, b: 0, c: 1 }, 'items[0].c'],
    [{ model: '4PL', a: 1, b: 0, c: 0.5, d: 0.4 }, 'items[0].d'],
    [{ model: 'GRM', a: 1, b: [0, 0] }, 'items[0].b'],
    [{ model: 'GPCM', a: 1, steps: [] }, 'items[0].steps'],
    [{ model: 'PCM', steps: [Number.NaN] }, 'items[0].steps'],
    [{ model: 'RSM', location: Infinity, steps: [0] }, 'items[0].steps'],
    [{ model: 'NRM', slopes: [1], intercepts: [] }, 'items[0].intercepts'],
  ];
  for (const [item, place] of bad) expect(() => estimateScale([item], [0], { method: 'ML' })).toThrow(place);
  const item = { model: 'Rasch', b: 0 } as const;
  for (const answer of [2, -1, 0.5, Number.NaN])
    expect(() => estimateScale([item], [answer], { method: 'ML' })).toThrow('responses[0]');
  expect(() => estimateScale([item], [0, 1], { method: 'ML' })).toThrow('responses[1]');
  expect(() => estimateScale([item], [0], { method: 'EAP', prior: { mean: 0, sd: Number.NaN } })).toThrow('prior');
  expect(() => estimateScale([item], [0], { method: 'ML', range: [2, 1] })).toThrow('range');
});
