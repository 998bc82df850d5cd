import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { golden } from '../golden.test-data.ts';
import type { Outcome } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { Model } from '../prior/model.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';

interface Fixture {
  readonly cases: readonly {
    readonly rho: number;
    readonly items: readonly {
      readonly dimension: number;
      readonly a: number;
      readonly b: number;
      readonly chance: number;
      readonly slip: number;
    }[];
    readonly people: readonly {
      readonly answers: readonly number[];
      readonly mean: readonly number[];
      readonly sd: readonly number[];
    }[];
  }[];
}

const OUTCOMES: readonly Outcome[] = [
  { kind: 'category', category: 0 },
  { kind: 'category', category: 1 },
  { kind: 'dont_know' },
];

function threeDimensions(rho: number): Model {
  const dimensions = [0, 1, 2].map((d) => ({ id: `d${d}`, area: 'a', mean: 0, general: rho, specific: 0 }));
  return { schema: 'jalon.model/1', id: 'three', variance: 1, dimensions };
}

function item(index: number, dimension: number, a: number, b: number, chance = 0, slip = 0): ScoredItem {
  return {
    id: `i${index}`,
    dimension: `d${dimension}`,
    family: 'f',
    seconds: 1,
    model: '2PL',
    a,
    b: [b],
    credits: [0, 1],
    chance,
    slip,
    sd: { b: 0, logA: 0 },
  };
}

test('block EP stays within .004 of brute force for every mean, 1 % for every standard deviation', () => {
  const { cases } = JSON.parse(
    readFileSync(new URL('../../fixtures/brute-force-3d.json', import.meta.url), 'utf8'),
  ) as Fixture;
  expect(cases.length).toBe(18);
  for (const { rho, items, people } of cases) {
    const bank = items.map(({ dimension, a, b, chance, slip }, i) => item(i, dimension, a, b, chance, slip));
    const config = { model: threeDimensions(rho), items: bank, seed: 1 };
    for (const { answers, mean, sd } of people) {
      const warm = resume(
        config,
        answers.map((row, i) => ({ item: `i${i}`, outcome: OUTCOMES[row]! })),
      );
      const { mu, sigma, warning } = settle(warm).posterior;
      expect(warning).toBeNull();
      for (const d of [0, 1, 2]) {
        expect(Math.abs(mu[d]! - mean[d]!)).toBeLessThan(0.004);
        expect(Math.abs(Math.sqrt(sigma[d * 3 + d]!) / sd[d]! - 1)).toBeLessThan(0.01);
        expect(Math.abs(warm.posterior.mu[d]! - mean[d]!)).toBeLessThan(0.01);
      }
    }
  }
});

test('golden multidimensional patterns, items on one and on two dimensions alike', (context) => {
  interface Golden {
    readonly A: readonly (readonly number[])[];
    readonly d: readonly number[];
    readonly Sigma: readonly (readonly number[])[];
    readonly patterns: readonly (readonly (number | null)[])[];
    readonly exact: readonly { readonly EAP: readonly number[]; readonly cov: readonly (readonly number[])[] }[];
  }
  const data = golden<Golden>(context, 'multidim_m2pl.json');
  const model = threeDimensions(data.Sigma[0]![1]!);
  const bank = data.A.map((loadings, i): ScoredItem => {
    const on = [0, 1, 2].filter((k) => loadings[k] !== 0);
    const [k = 0, ...others] = on;
    const a = loadings[k]!;
    if (others.length === 0) return item(i, k, a, -data.d[i]! / a);
    return { ...item(i, k, 1, -data.d[i]!), loadings: Object.fromEntries(on.map((j) => [`d${j}`, loadings[j]!])) };
  });
  expect(bank.filter(({ loadings }) => loadings).length).toBe(4);
  let [worstMean, worstSd, worstCovariance] = [0, 0, 0];
  for (const [p, pattern] of data.patterns.entries()) {
    const answers = pattern.flatMap((x, i) => (x === null ? [] : [{ item: `i${i}`, outcome: OUTCOMES[x]! }]));
    const { mu, sigma, warning } = settle(resume({ model, items: bank, seed: 1 }, answers)).posterior;
    expect(warning).toBeNull();
    const { EAP, cov } = data.exact[p]!;
    for (const i of [0, 1, 2]) {
      worstMean = Math.max(worstMean, Math.abs(mu[i]! - EAP[i]!));
      worstSd = Math.max(worstSd, Math.abs(Math.sqrt(sigma[i * 4]! / cov[i]![i]!) - 1));
      for (const j of [0, 1, 2]) worstCovariance = Math.max(worstCovariance, Math.abs(sigma[i * 3 + j]! - cov[i]![j]!));
    }
  }
  console.log(
    `${data.patterns.length} patterns: mean ${worstMean.toExponential(1)}, SD ${worstSd.toExponential(1)}, covariance ${worstCovariance.toExponential(1)} at worst`,
  );
  expect(worstMean).toBeLessThan(1e-3);
  expect(worstSd).toBeLessThan(0.01);
  expect(worstCovariance).toBeLessThan(6e-3);
});
