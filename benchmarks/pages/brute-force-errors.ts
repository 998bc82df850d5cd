import { resume, settle, type ScoredItem } from '@jalon/scoring';
import { readFileSync } from 'node:fs';

interface Fixture {
  readonly cases: readonly {
    readonly rho: number;
    readonly items: readonly Readonly<Record<'dimension' | 'a' | 'b' | 'chance' | 'slip', number>>[];
    readonly people: readonly Readonly<Record<'answers' | 'mean' | 'sd', readonly number[]>>[];
  }[];
}

const FIXTURE = new URL('../../packages/scoring/fixtures/brute-force-3d.json', import.meta.url);

/** How far block EP is at worst from sums over a grid of 41³ points: means in logits, standard deviations as shares. */
export function bruteForceErrors(): { readonly cases: number; readonly mean: number; readonly sd: number } {
  const { cases } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Fixture;
  let mean = 0;
  let sd = 0;
  for (const { rho, items, people } of cases) {
    const dimensions = [0, 1, 2].map((d) => ({ id: `d${d}`, area: 'a', mean: 0, general: rho, specific: 0 }));
    const bank = items.map((item, i): ScoredItem => ({
      ...item,
      id: `i${i}`,
      dimension: `d${item.dimension}`,
      family: 'f',
      seconds: 1,
      model: '2PL',
      b: [item.b],
      credits: [0, 1],
      sd: { b: 0, logA: 0 },
    }));
    const config = {
      model: { schema: 'jalon.model/1', id: 'three', variance: 1, dimensions },
      items: bank,
      seed: 1,
    } as const;
    for (const person of people) {
      const answers = person.answers.map((row, i) => ({
        item: `i${i}`,
        outcome: row === 2 ? ({ kind: 'dont_know' } as const) : ({ kind: 'category', category: row } as const),
      }));
      const { mu, sigma } = settle(resume(config, answers)).posterior;
      for (const d of [0, 1, 2]) {
        mean = Math.max(mean, Math.abs((mu[d] ?? NaN) - (person.mean[d] ?? NaN)));
        sd = Math.max(sd, Math.abs(Math.sqrt(sigma[4 * d] ?? NaN) / (person.sd[d] ?? NaN) - 1));
      }
    }
  }
  return { cases: cases.length, mean, sd };
}
