import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultModel } from '../prior/default-model.ts';
import { start } from '../engine/start.ts';
import { update } from '../engine/update.ts';
import { outcomeOfCredit } from './outcome.ts';
import { outcomeProbabilities } from './outcome-probabilities.ts';
import type { ScoredItem } from './scored-item.ts';

/** γ and s of every form of item. */
const FORMS = {
  trueFalse: { chance: 0.5, slip: 0.03 },
  choiceOfThree: { chance: 1 / 3, slip: 0.03 },
  choiceOfFour: { chance: 0.25, slip: 0.03 },
  multiple: { chance: 0.05, slip: 0.03 },
  orderOfThree: { chance: 1 / 6, slip: 0.03 },
  shortAnswer: { chance: 0.02, slip: 0.03 },
  simulation: { chance: 0.03, slip: 0.03 },
  pure: { chance: 0, slip: 0 },
} as const;

function itemOf(form: keyof typeof FORMS, a: number, b: readonly number[], sd = { b: 0, logA: 0 }): ScoredItem {
  const credits = Array.from({ length: b.length + 1 }, (_, c) => c / b.length);
  return {
    id: 'i',
    dimension: 'd',
    family: 'f',
    seconds: 30,
    model: b.length === 1 ? '2PL' : 'GRM',
    a,
    b,
    credits,
    ...FORMS[form],
    sd,
  };
}

const anyItem = fc
  .record({
    form: fc.constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[])),
    a: fc.double({ min: 0.4, max: 3, noNaN: true }),
    first: fc.double({ min: -4, max: 2, noNaN: true }),
    gaps: fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { maxLength: 3 }),
    sd: fc.constantFrom({ b: 0, logA: 0 }, { b: 0.5, logA: 0.3 }, { b: 0.8, logA: 0.4 }, { b: 1, logA: 0 }),
  })
  .map(({ form, a, first, gaps, sd }) =>
    itemOf(
      form,
      a,
      gaps.reduce((b, gap) => [...b, b.at(-1)! + gap], [first]),
      sd,
    ),
  );
const ability = fc.double({ min: -7, max: 7, noNaN: true });

describe('likelihood by outcome', () => {
  test('for two categories: the three formulas', () => {
    for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
      const { chance, slip } = FORMS[form];
      const h = 0.5;
      const e = (1.05 * slip * h) / ((1 - h) * (1 - chance));
      for (const theta of [-3, -0.5, 0, 1.7]) {
        const k = 1 / (1 + Math.exp(-1.3 * (theta - 0.4)));
        const { categories, dontKnow } = outcomeProbabilities(itemOf(form, 1.3, [0.4]), theta);
        expect(categories[1]).toBeCloseTo(k * (1 - slip - e) + (1 - k) * (1 - h) * chance, 13);
        expect(dontKnow).toBeCloseTo(k * e + (1 - k) * h, 13);
        expect(categories[0]).toBeCloseTo(k * slip + (1 - k) * (1 - h) * (1 - chance), 13);
      }
    }
  });

  test('probabilities sum to 1', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const { categories, dontKnow } = outcomeProbabilities(item, theta);
        for (const p of [...categories, dontKnow]) expect(p >= 0 && p <= 1).toBe(true);
        expect(categories.reduce((a, b) => a + b, dontKnow)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('knowing more never makes reaching a category less likely', () => {
    fc.assert(
      fc.property(anyItem, ability, fc.double({ min: 0, max: 3, noNaN: true }), (item, theta, more) => {
        const reached = (at: number): number[] => {
          const { categories } = outcomeProbabilities(item, at);
          return categories.map((_, c) => categories.slice(c).reduce((a, b) => a + b, 0)).slice(1);
        };
        const higher = reached(theta + more);
        for (const [c, p] of reached(theta).entries()) expect(higher[c]! - p).toBeGreaterThan(-1e-13);
      }),
    );
  });

  test('honesty never costs more than a wrong answer: the ratio of the two never falls with ability', () => {
    fc.assert(
      fc.property(anyItem, ability, fc.double({ min: 0.01, max: 3, noNaN: true }), (item, theta, more) => {
        const ratio = (at: number): number => {
          const { categories, dontKnow } = outcomeProbabilities(item, at);
          return dontKnow / categories[0]!;
        };
        expect(ratio(theta + more) / ratio(theta)).toBeGreaterThan(1 - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('so the mean after "I don\'t know" is never below that after a wrong answer', () => {
    const model = defaultModel([{ id: 'd', area: 'a', groundwork: false }], 'inclusion');
    fc.assert(
      fc.property(anyItem, (item) => {
        const before = start({ model, items: [item], seed: 1 });
        const honest = update(before, { item: 'i', outcome: { kind: 'dont_know' } }).posterior.mu[0]!;
        const wrong = update(before, { item: 'i', outcome: { kind: 'category', category: 0 } }).posterior.mu[0]!;
        expect(honest).toBeGreaterThan(wrong - 1e-9);
        expect(honest).toBeLessThan(before.posterior.mu[0]!);
      }),
    );
  });

  test('uncertain parameters flatten the curve and agree with brute force', () => {
    const sure = itemOf('pure', 1.5, [0]);
    const unsure = { ...sure, sd: { b: 0.5, logA: 0.3 } };
    const steep = outcomeProbabilities(sure, 1).categories[1]!;
    const flat = outcomeProbabilities(unsure, 1).categories[1]!;
    expect(flat).toBeLessThan(steep);
    let sum = 0;
    let total = 0;
    for (let x = -6; x <= 6; x += 0.05)
      for (let y = -6; y <= 6; y += 0.05) {
        const w = Math.exp(-0.5 * (x * x + y * y));
        total += w;
        sum += w / (1 + Math.exp(-1.5 * Math.exp(0.3 * y) * (1 - 0.5 * x)));
      }
    expect(flat).toBeCloseTo(sum / total, 2);
  });
});

test('a credit becomes the highest category reached', () => {
  const item = { credits: [0, 0.5, 1] };
  const category = (credit: number): unknown => outcomeOfCredit(item, credit);
  expect([0, 0.49, 0.5, 0.99, 1].map(category)).toEqual(
    [0, 0, 1, 1, 2].map((c) => ({ kind: 'category', category: c })),
  );
});
