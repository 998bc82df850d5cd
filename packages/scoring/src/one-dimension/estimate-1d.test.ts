import { describe, expect, test } from 'vitest';
import { golden } from '../golden.test-data.ts';
import type { Outcome } from '../item/outcome.ts';
import { estimate1d, type Estimate1dOptions } from './estimate-1d.ts';
import type { OneDimensionItem } from './one-dimension-item.ts';

interface Golden {
  readonly bank: readonly (readonly number[])[];
  readonly scores: readonly {
    readonly pattern: readonly (number | null)[];
    readonly exact_N01: {
      readonly ML: number | null;
      readonly ML_se_expected: number | null;
      readonly MAP: number;
      readonly MAP_se_expected: number;
      readonly EAP: number;
      readonly EAP_psd: number;
    };
    readonly exact_N_m05_s15: {
      readonly MAP: number;
      readonly MAP_se_expected: number;
      readonly EAP: number;
      readonly EAP_psd: number;
    };
  }[];
}

/** Rows of the golden banks: a,b,c,d where right or wrong, a,b₁…b₄ where graded. */
function itemsOf(model: string, bank: Golden['bank']): readonly OneDimensionItem[] {
  return bank.map(([a = 0, ...rest]) => {
    if (model === 'GRM') return { a, b: rest };
    const [b = 0, chance = 0, d = 1] = rest;
    return { a, b: [b], chance, slip: 1 - d };
  });
}

/** 0 for two equal values, null and infinity included. */
const difference = (mine: number | null, exact: number | null): number =>
  mine === exact ? 0 : Math.abs((mine ?? Infinity) - (exact ?? Infinity));
const category = (value: number | null): Outcome | null =>
  value === null ? null : { kind: 'category', category: value };

describe('golden values, 22 patterns', () => {
  // 2PL and GRM as people answer, "I don't know" offered; the classic 3PL and 4PL are those forms where it is not.
  test.for([
    { model: '2PL', dontKnowOffered: true },
    { model: '2PL', dontKnowOffered: false },
    { model: 'GRM', dontKnowOffered: true },
    { model: '3PL', dontKnowOffered: false },
    { model: '4PL', dontKnowOffered: false },
  ])('$model, "I don\'t know" offered: $dontKnowOffered', ({ model, dontKnowOffered }, context) => {
    const { bank, scores } = golden<Golden>(context, `scores_${model}.json`);
    const items = itemsOf(model, bank);
    expect(scores.length).toBe(22);
    for (const { pattern, exact_N01: wide, exact_N_m05_s15: shifted } of scores) {
      const estimate = (options: Estimate1dOptions) =>
        estimate1d(items, pattern.map(category), { ...options, dontKnowOffered });
      const ml = estimate({ method: 'ML' });
      expect(ml.reason).toBe(wide.ML === null ? 'no-interior-maximum' : undefined);
      expect(difference(ml.theta, wide.ML)).toBeLessThan(1e-8);
      expect(difference(ml.se, wide.ML_se_expected ?? Infinity)).toBeLessThan(1e-7);
      for (const [prior, exact] of [
        [{ mean: 0, sd: 1 }, wide],
        [{ mean: -0.5, sd: 1.5 }, shifted],
      ] as const) {
        const map = estimate({ method: 'MAP', prior });
        const eap = estimate({ method: 'EAP', prior });
        expect(Math.abs(map.theta! - exact.MAP)).toBeLessThan(1e-8);
        expect(Math.abs(map.se - exact.MAP_se_expected)).toBeLessThan(1e-7);
        expect(Math.abs(eap.theta! - exact.EAP)).toBeLessThan(1e-6);
        expect(Math.abs(eap.se - exact.EAP_psd)).toBeLessThan(1e-6);
      }
    }
  });
});

describe('what the answers do not say', () => {
  const items = [
    { a: 1, b: [0] },
    { a: 1.5, b: [-1] },
  ];
  const prior = { mean: -0.6, sd: 1.2 };

  test('without answers: the prior, or nothing', () => {
    expect(estimate1d(items, [null, null], { method: 'ML' })).toEqual({
      theta: null,
      se: Infinity,
      seObserved: Infinity,
      reason: 'no-answer',
    });
    expect(estimate1d(items, [], { method: 'MAP', prior }).theta).toBeCloseTo(-0.6, 10);
    const eap = estimate1d(items, [], { method: 'EAP', prior });
    expect(eap.theta).toBeCloseTo(-0.6, 12);
    expect(eap.se).toBeCloseTo(1.2, 8);
  });

  test('"I don\'t know" lowers the estimate like a wrong answer does where nobody guesses or slips', () => {
    const wrong = estimate1d(items, [category(0), category(1)], { method: 'EAP', prior });
    const honest = estimate1d(items, [{ kind: 'dont_know' }, category(1)], { method: 'EAP', prior });
    expect(honest.theta!).toBeCloseTo(wrong.theta!, 12);
  });

  test('honesty is better where one can slip or guess', () => {
    const guessable = [{ a: 1, b: [0], chance: 0.25, slip: 0.03 }];
    const wrong = estimate1d(guessable, [category(0)], { method: 'EAP', prior });
    const honest = estimate1d(guessable, [{ kind: 'dont_know' }], { method: 'EAP', prior });
    expect(honest.theta!).toBeGreaterThan(wrong.theta!);
  });

  test('a hill lower than what guessing everything explains is no estimate', () => {
    // Right on a fairly easy item, wrong on two others, chance .25: l′ crosses zero near −1.6, where L is below its limit at −∞.
    const trap = [
      { a: 1.7, b: [-0.8], chance: 0.25 },
      { a: 0.7, b: [-1.8], chance: 0.25 },
      { a: 2.6, b: [-0.5], chance: 0.25 },
    ];
    const answers = [category(1), category(0), category(0)];
    expect(estimate1d(trap, answers, { method: 'ML', dontKnowOffered: false }).reason).toBe('no-interior-maximum');
    expect(estimate1d(trap, answers, { method: 'MAP', prior, dontKnowOffered: false }).theta).not.toBeNull();
  });

  test('a wide prior keeps its quadrature', () => {
    const steep = [
      { a: 3, b: [0.1] },
      { a: 3, b: [0.5] },
    ];
    const { theta, se } = estimate1d(steep, [category(1), category(0)], { method: 'EAP', prior: { mean: 0, sd: 4 } });
    const moments = [0, 0, 0];
    for (let x = -28; x <= 28; x += 0.005) {
      const density = Math.exp(-0.5 * (x / 4) ** 2) / (1 + Math.exp(-3 * (x - 0.1))) / (1 + Math.exp(3 * (x - 0.5)));
      for (const power of [0, 1, 2]) moments[power]! += density * x ** power;
    }
    const mean = moments[1]! / moments[0]!;
    expect(Math.abs(theta! - mean)).toBeLessThan(1e-6);
    expect(Math.abs(se - Math.sqrt(moments[2]! / moments[0]! - mean * mean))).toBeLessThan(1e-6);
  });

  test('a narrow prior keeps its quadrature, and what cannot be is refused', () => {
    const sharp = estimate1d(items, [category(1), category(0)], { method: 'EAP', prior: { mean: 0.3, sd: 0.05 } });
    expect(sharp.theta!).toBeCloseTo(0.3, 1);
    expect(sharp.se).toBeCloseTo(0.05, 3);
    expect(() => estimate1d(items, [], { method: 'EAP', prior: { mean: 0, sd: 0 } })).toThrow('invalid-prior');
    expect(() => estimate1d(items, [category(2)], { method: 'ML' })).toThrow('responses[0]');
    expect(() => estimate1d(items, [{ kind: 'dont_know' }], { method: 'ML', dontKnowOffered: false })).toThrow(
      'responses[0]',
    );
  });
});
