import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { random } from '../numeric/random.ts';
import { summarise } from '../summary/summarise.ts';
import { compiledConfig } from './compiled.ts';
import { resume } from './resume.ts';
import { sampledMoments } from './sampled.ts';
import { settle, settleWithin } from './settle.ts';

test('draws agree with expectation propagation within sampling error, in 27 dimensions, and replay', () => {
  const config = exampleConfig(80, 31);
  const u = random(4);
  const answers = config.items.slice(0, 20).map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) }));
  const { posterior } = settle(resume(config, answers));
  const compiled = compiledConfig(config);
  const sampled = sampledMoments(posterior, compiled, 1);
  let [worstMean, worstSd] = [0, 0];
  for (let k = 0; k < 27; k++) {
    const sd = Math.sqrt(posterior.sigma[k * 28]!);
    worstMean = Math.max(worstMean, Math.abs(sampled.mu[k]! - posterior.mu[k]!) / sd);
    worstSd = Math.max(worstSd, Math.abs(Math.sqrt(sampled.sigma[k * 28]!) / sd - 1));
  }
  console.log(`sampled: means within ${worstMean.toFixed(3)} SD, SDs within ${(100 * worstSd).toFixed(1)} %`);
  expect(worstMean).toBeLessThan(0.2);
  expect(worstSd).toBeLessThan(0.1);
  expect(sampledMoments(posterior, compiled, 1)).toEqual(sampled);
  expect(sampledMoments(posterior, compiled, 2)).not.toEqual(sampled);
});

test('where sweeps do not suffice, settling samples, says so, and stays close to brute force', () => {
  const { cases } = JSON.parse(
    readFileSync(new URL('../../fixtures/brute-force-3d.json', import.meta.url), 'utf8'),
  ) as {
    readonly cases: readonly {
      readonly rho: number;
      readonly items: readonly Readonly<Record<'dimension' | 'a' | 'b' | 'chance' | 'slip', number>>[];
      readonly people: readonly {
        readonly answers: readonly number[];
        readonly mean: readonly number[];
        readonly sd: readonly number[];
      }[];
    }[];
  };
  let compared = 0;
  for (const { rho, items, people } of cases.slice(-2)) {
    const dimensions = [0, 1, 2].map((d) => ({ id: `${d}`, area: 'a', mean: 0, general: rho, specific: 0 }));
    const base = exampleConfig(1, 1).items[0]!;
    const bank = items.map((item, i) => ({
      ...base,
      ...item,
      id: `${i}`,
      dimension: `${item.dimension}`,
      model: '2PL' as const,
      b: [item.b],
      credits: [0, 1],
      sd: { b: 0, logA: 0 },
    }));
    const config = {
      model: { schema: 'jalon.model/1' as const, id: '3', variance: 1, dimensions },
      items: bank,
      seed: 1,
    };
    for (const { answers, mean, sd } of people.slice(0, 2)) {
      const state = resume(
        config,
        answers.map((o, i) => ({
          item: `${i}`,
          outcome: o === 2 ? ({ kind: 'dont_know' } as const) : ({ kind: 'category', category: o } as const),
        })),
      );
      const sampled = settleWithin(state, 0);
      const { dimensions: rows, warning } = summarise(sampled, {});
      expect(warning).toBe('not-converged');
      for (const [d, row] of rows.entries()) {
        expect(Math.abs(row.mean - mean[d]!)).toBeLessThan(0.06);
        expect(Math.abs(row.sd / sd[d]! - 1)).toBeLessThan(0.06);
        expect(Math.abs(row.interval90[1] - mean[d]! - 1.645 * sd[d]!)).toBeLessThan(0.12);
      }
      compared += 1;
    }
  }
  expect(compared).toBe(4);
});
