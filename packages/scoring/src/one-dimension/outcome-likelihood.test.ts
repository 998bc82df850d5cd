import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../item/outcome.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import { golden } from '../golden.test-data.ts';
import { crossings } from './crossings.ts';
import { estimate1d } from './estimate-1d.ts';
import { estimateScale } from './estimate-scale.ts';
import { goldenItem, type GoldenScores } from './golden-scores.test-data.ts';
import type { ScaleItem } from './models/curves-of-item.ts';
import { curveItem, type OneDimensionItem } from './one-dimension-item.ts';
import { outcomeLikelihood } from './outcome-likelihood.ts';

const category = (value: number): Outcome => ({ kind: 'category', category: value });

/** The same item by its chance and slip, where "I don't know" is not offered. */
function asOutcomes(item: ScaleItem): OneDimensionItem {
  switch (item.model) {
    case '2PL':
      return { a: item.a, b: [item.b] };
    case '3PL':
      return { a: item.a, b: [item.b], chance: item.c };
    case '4PL':
      return { a: item.a, b: [item.b], chance: item.c, slip: 1 - item.d };
    case 'GRM':
      return { a: item.a, b: item.b };
    case 'GPCM':
      return { a: item.a, b: item.steps, model: 'GPCM' };
    default:
      throw new Error(item.model);
  }
}

describe("Warm's and Jeffreys's estimates", () => {
  test.for(['2PL', '3PL', '4PL', 'GRM', 'GPCM'] as const)('golden values, 22 patterns of %s', (model, context) => {
    const { bank, scores } = golden<GoldenScores>(context, `scores_${model}.json`);
    const items = bank.map((row) => asOutcomes(goldenItem(model, row)));
    let found = 0;
    for (const { pattern, exact_N01: exact } of scores) {
      const responses = pattern.map((value) => (value === null ? null : category(value)));
      const estimate = (method: 'WL' | 'Jeffreys') => estimate1d(items, responses, { method, dontKnowOffered: false });
      const pairs = [
        [estimate('WL').theta, exact.WL_warm],
        [estimate('WL').se, exact.WL_warm === null ? null : exact.WL_se_expected],
        [estimate('Jeffreys').theta, exact.Jeffreys],
      ].flatMap(([mine, theirs]) => (theirs === null || theirs === undefined ? [] : [Math.abs(mine! - theirs)]));
      found += pairs.length;
      expect(pairs.every((distance) => distance < 1e-7)).toBe(true);
    }
    expect(found).toBeGreaterThan(30);
  });

  test('are those of the usual models where "I don\'t know" is not offered', () => {
    const items: readonly ScaleItem[] = [
      { model: '2PL', a: 1.7, b: 0.9 },
      { model: '3PL', a: 1.1, b: -0.7, c: 0.2 },
      { model: '4PL', a: 1.2, b: -0.4, c: 0.1, d: 0.97 },
      { model: 'GRM', a: 0.9, b: [-1, 0.2, 0.8] },
      { model: 'GPCM', a: 1.4, steps: [0.3, -0.5] },
    ];
    fc.assert(
      fc.property(fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(3), fc.nat(2)), (responses) => {
        for (const method of ['WL', 'Jeffreys'] as const) {
          const mine = estimate1d(items.map(asOutcomes), responses.map(category), { method, dontKnowOffered: false });
          const theirs = estimateScale(items, responses, { method });
          expect(mine.theta!).toBeCloseTo(theirs.theta!, 8);
          expect(mine.se).toBeCloseTo(theirs.se, 8);
          expect(mine.seObserved).toBeCloseTo(theirs.seObserved, 7);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('with chance, slips, uncertain parameters and "I don\'t know"', () => {
  const items: readonly OneDimensionItem[] = [
    { a: 1.6, b: [-0.3], chance: 0.25, slip: 0.04, sd: { b: 0.4, logA: 0.25 } },
    { a: 1.1, b: [-0.9, 0.2, 0.8], chance: 0.1, slip: 0.03, sd: { b: 0.3, logA: 0 } },
    { a: 1.3, b: [0.4, 0.1], model: 'GPCM', chance: 0.05, slip: 0.05 },
  ];
  const responses: readonly Outcome[] = [category(1), category(2), { kind: 'dont_know' }];
  const likelihood = outcomeLikelihood(items, responses, true);
  const H = 1e-3;
  /** P, P′ and P″ of every outcome by differences of what is public. */
  const outcomesAt = (item: OneDimensionItem, theta: number): readonly number[] => {
    const { categories, dontKnow } = outcomeProbabilities(curveItem(item), theta);
    return [...categories, dontKnow];
  };
  const sumsAt = (theta: number) => {
    let [information, j] = [0, 0];
    for (const item of items) {
      const [low, here, high] = [-H, 0, H].map((h) => outcomesAt(item, theta + h));
      for (const [o, p] of here!.entries()) {
        const d1 = (high![o]! - low![o]!) / (2 * H);
        const d2 = (high![o]! - 2 * p + low![o]!) / (H * H);
        information += (d1 * d1) / p;
        j += (d1 * d2) / p;
      }
    }
    return { information, j };
  };

  test('l, l′, l″, I, I′ and J are what differences of the probabilities say', () => {
    const logLikelihood = (theta: number): number =>
      items.reduce((sum, item, i) => {
        const given = responses[i]!;
        const outcomes = outcomesAt(item, theta);
        return sum + Math.log(given.kind === 'dont_know' ? outcomes.at(-1)! : outcomes[given.category]!);
      }, 0);
    for (const theta of [-2.2, -0.6, 0.1, 1.4]) {
      const { value, slope, bend, information, derivative, j } = likelihood.at(theta);
      const [low, here, high] = [-H, 0, H].map((h) => logLikelihood(theta + h));
      expect(value).toBeCloseTo(here!, 12);
      expect(likelihood.value(theta)).toBe(value);
      expect(slope).toBeCloseTo((high! - low!) / (2 * H), 5);
      expect(bend).toBeCloseTo((high! - 2 * here! + low!) / (H * H), 5);
      const sums = sumsAt(theta);
      expect(information).toBeCloseTo(sums.information, 5);
      expect(j).toBeCloseTo(sums.j, 5);
      const rise = (sumsAt(theta + H).information - sumsAt(theta - H).information) / (2 * H);
      expect(derivative).toBeCloseTo(rise, 4);
    }
  });

  test("Warm's estimate solves l′ + J/2I = 0, Jeffreys's l′ + I′/2I = 0", () => {
    const root = (weight: (theta: number) => number): number => {
      const slope = (theta: number): number => likelihood.at(theta).slope + weight(theta);
      const [only, ...others] = crossings((theta) => ({ slope: slope(theta) }), -8, 8);
      expect(others).toEqual([]);
      return only!;
    };
    const warm = root((theta) => sumsAt(theta).j / (2 * sumsAt(theta).information));
    const rise = (theta: number): number => (sumsAt(theta + H).information - sumsAt(theta - H).information) / (2 * H);
    const jeffreys = root((theta) => rise(theta) / (2 * sumsAt(theta).information));
    expect(Math.abs(warm - jeffreys)).toBeGreaterThan(0.01);
    expect(estimate1d(items, responses, { method: 'WL' }).theta!).toBeCloseTo(warm, 4);
    expect(estimate1d(items, responses, { method: 'Jeffreys' }).theta!).toBeCloseTo(jeffreys, 4);
  });
});
