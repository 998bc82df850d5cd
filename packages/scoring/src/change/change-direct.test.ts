import { describe, expect, test } from 'vitest';
import type { Answer, Config } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import type { Outcome } from '../item/outcome.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { changeBetween } from './change.ts';

/** Variance of one dimension, what is added halfway between the sessions, and that of change: 9 in common with all, .5 with its area, .1 of its own. */
const [VARIANCE, COMMON, CHANGE] = [1.5, 9, 9.6];
const MEAN = -0.6;
const ITEMS = Array.from({ length: 24 }, (_, i): ScoredItem => ({
  id: `${i}`,
  dimension: 'mail',
  model: i % 4 === 3 ? 'GRM' : '2PL',
  a: 0.9 + (i % 5) / 5,
  b: i % 4 === 3 ? [-2 + i / 8, -1.2 + i / 8] : [-2.4 + i / 6],
  credits: i % 4 === 3 ? [0, 0.5, 1] : [0, 1],
  chance: 0.05,
  slip: 0.03,
  sd: { b: 0, logA: 0 },
}));
const CONFIG: Config = {
  model: {
    schema: 'jalon.model/1',
    id: 'one-scale',
    variance: VARIANCE,
    dimensions: [{ id: 'mail', area: 'communication', mean: MEAN, general: 0.35, specific: 0.15 }],
  },
  items: ITEMS,
  seed: 1,
};

function likelihood(answers: readonly Answer[], theta: number): number {
  return answers.reduce((product, { item, outcome }) => {
    const { categories, dontKnow } = outcomeProbabilities(ITEMS[Number(item)]!, theta);
    return product * (outcome.kind === 'dont_know' ? dontKnow : categories[outcome.category]!);
  }, 1);
}

/** Mean and standard deviation of d by summing over M and d, where θ₁ = M − d/2 and θ₂ = M + d/2: nothing of the package's own but the curves. */
function summed(before: readonly Answer[], after: readonly Answer[]): { readonly mean: number; readonly sd: number } {
  const sums = [0, 0, 0];
  for (let middle = MEAN - 15; middle <= MEAN + 15; middle += 0.25)
    for (let d = -14; d <= 14; d += 0.25) {
      const prior = Math.exp((-0.5 * (middle - MEAN) ** 2) / (VARIANCE + COMMON) - (0.5 * d ** 2) / CHANGE);
      const w = prior * likelihood(before, middle - d / 2) * likelihood(after, middle + d / 2);
      for (const power of sums.keys()) sums[power]! += w * d ** power;
    }
  const mean = sums[1]! / sums[0]!;
  return { mean, sd: Math.sqrt(sums[2]! / sums[0]! - mean ** 2) };
}

const session = (outcomes: string, from: number): readonly Answer[] =>
  outcomes.split('').map((one, i): Answer => {
    const outcome: Outcome = one === '?' ? { kind: 'dont_know' } : { kind: 'category', category: Number(one) };
    return { item: `${from + i}`, outcome };
  });

describe('agrees with summing over both sessions directly', () => {
  test.each([
    ['1011001?', '1012101'],
    ['00?0', '1112111'],
    ['11121110', '1012?'],
    ['1011', '111'],
    ['101', ''],
  ])('%s, then %s', (first, second) => {
    const [before, after] = [session(first, 4), session(second, 12)];
    const exact = summed(before, after);
    const { overall, areas } = changeBetween(resume(CONFIG, before), resume(CONFIG, after));
    expect(Math.abs(overall.mean - exact.mean)).toBeLessThan(0.02);
    expect(Math.abs(overall.sd / exact.sd - 1)).toBeLessThan(0.02);
    expect(areas).toEqual([{ id: 'communication', ...overall }]);
  });
});
