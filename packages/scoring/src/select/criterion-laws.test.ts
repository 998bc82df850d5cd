import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterion1dByName, type CriterionName1d } from '../one-dimension/criteria/criterion-1d-by-name.ts';
import { compiledConfig } from '../engine/compiled.ts';
import type { Answer, Config } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import { along, varianceAlong } from '../engine/site.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { scaleBank } from '../one-dimension/adaptive/scale-bank.ts';
import { priorStanding, standingAfter } from '../one-dimension/adaptive/standing.ts';
import type { Model } from '../prior/model.ts';
import { criterionByName, type AnyCriterionName } from './criteria/criterion-by-name.ts';
import { decide, type Decision } from './decision.ts';

const BASE = exampleConfig(54, 29);
/** A third of the items load on two dimensions, a sixth of them on three, every fifth is of partial credit. */
const CONFIG: Config = {
  ...BASE,
  items: BASE.items.map((item, i): ScoredItem => {
    const at = (offset: number): string => BASE.model.dimensions[(i + offset) % 27]!.id;
    if (i % 6 === 1) return { ...item, loadings: { [item.dimension]: 1, [at(7)]: 0.5 } };
    if (i % 6 === 4) return { ...item, loadings: { [item.dimension]: 0.8, [at(3)]: 0.5, [at(11)]: -0.3 } };
    return i % 5 === 0 ? { ...item, model: item.b.length > 1 ? 'GPCM' : item.model } : item;
  }),
};
const AMOUNTS = [
  'a-optimal',
  'd-optimal',
  'mepv',
  'fisher',
  'mpwi',
  'kl',
  'posterior-kl',
  'mutual-information',
] as const;

function answersTo(config: Config, count: number, seed: number): readonly Answer[] {
  const u = random(seed);
  return config.items.slice(0, count).map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) }));
}

function scores(state: State, criterion: AnyCriterionName): ReadonlyMap<string, number> {
  const decision = decide(state, {
    candidates: state.config.items.map(({ id }) => id),
    weights: {},
    perSecond: false,
    comfort: null,
    recentFailures: 0,
    presented: 3,
    randomesque: 1,
    criterion: criterionByName(criterion),
  });
  return new Map((decision as Decision).considered.map(({ id, score }) => [id, score]));
}

/** The line that an item measures: the posterior of η on it, and the prior. */
function lineOf(state: State, id: string) {
  const compiled = compiledConfig(state.config);
  const site = compiled.sites[compiled.items.get(id)!.site]!;
  const { mu, sigma } = state.posterior;
  return {
    mean: along(mu, site),
    variance: varianceAlong(sigma, 27, site),
    priorMean: along(compiled.priorMean, site),
    priorVariance: varianceAlong(compiled.priorCovariance, 27, site),
    from: site.nodes[0]!,
    to: site.nodes.at(-1)!,
  };
}

/** ∫wf / ∫w by 2,000 nodes. */
function mean(from: number, to: number, logWeight: (x: number) => number, f: (x: number) => number): number {
  const nodes = Array.from({ length: 2001 }, (_, q) => from + ((to - from) * q) / 2000);
  const highest = Math.max(...nodes.map(logWeight));
  let [sum, total] = [0, 0];
  for (const x of nodes) {
    const w = Math.exp(logWeight(x) - highest);
    sum += w * f(x);
    total += w;
  }
  return sum / total;
}

const outcomesAt = (item: ScoredItem, eta: number): readonly number[] => {
  const { categories, dontKnow } = outcomeProbabilities(item, eta);
  return [...categories, dontKnow];
};
const divergence = (item: ScoredItem, here: number, there: number): number => {
  const q = outcomesAt(item, there);
  return outcomesAt(item, here).reduce((sum, p, o) => sum + p * Math.log(p / q[o]!), 0);
};
const information = (item: ScoredItem, eta: number): number => {
  const [low, at, high] = [-1e-4, 0, 1e-4].map((h) => outcomesAt(item, eta + h));
  return at!.reduce((sum, p, o) => sum + ((high![o]! - low![o]!) / 2e-4) ** 2 / p, 0);
};

describe('averages over the line that an item measures, by direct integration', () => {
  const state = settle(resume(CONFIG, answersTo(CONFIG, 14, 5)));
  const some = CONFIG.items.filter((_, i) => i % 3 === 1 || i % 7 === 0);
  const normal = (m: number, v: number) => (x: number) => (-0.5 * (x - m) ** 2) / v;

  test('mpwi: information under the posterior', () => {
    const mine = scores(state, 'mpwi');
    for (const item of some) {
      const { mean: m, variance: v } = lineOf(state, item.id);
      const reach = 7 * Math.sqrt(v);
      const exact = mean(m - reach, m + reach, normal(m, v), (x) => information(item, x));
      expect(mine.get(item.id)! / exact).toBeCloseTo(1, 5);
    }
  });

  test('posterior-kl: divergence from the posterior mean, under the posterior', () => {
    const mine = scores(state, 'posterior-kl');
    for (const item of some) {
      const { mean: m, variance: v } = lineOf(state, item.id);
      const reach = 7 * Math.sqrt(v);
      const exact = mean(m - reach, m + reach, normal(m, v), (x) => divergence(item, m, x));
      expect(mine.get(item.id)! / exact).toBeCloseTo(1, 5);
    }
  });

  test('kl: the same under the posterior with its prior taken out', () => {
    const mine = scores(state, 'kl');
    for (const item of some) {
      const line = lineOf(state, item.id);
      const posterior = normal(line.mean, line.variance);
      const prior = normal(line.priorMean, line.priorVariance);
      const exact = mean(
        line.from,
        line.to,
        (x) => posterior(x) - prior(x),
        (x) => divergence(item, line.mean, x),
      );
      // Where nothing is known the weight does not vanish at the ends, and sixty steps are what the engine has.
      expect(mine.get(item.id)! / exact).toBeCloseTo(1, 2);
    }
  });
});

describe('with one dimension', () => {
  const model: Model = {
    schema: 'jalon.model/1',
    id: 'one',
    variance: 1.2,
    dimensions: [{ id: 'd', area: 'a', mean: 0.3, general: 0, specific: 0 }],
  };
  const u = random(8);
  // Without chance and slips "I don't know" tells no more than a wrong answer: the two-parameter model.
  const items = Array.from({ length: 30 }, (_, i): ScoredItem => ({
    ...BASE.items[1]!,
    id: `${i}`,
    dimension: 'd',
    model: '2PL',
    a: 0.5 + 2 * u(),
    b: [4 * u() - 2],
    credits: [0, 1],
    chance: 0,
    slip: 0,
    sd: { b: 0, logA: 0 },
  }));
  const config: Config = { model, items, seed: 1 };
  const half = 6 * Math.sqrt(1.2);
  const bank = (mean: number, sd: number) =>
    scaleBank(
      items.map(({ a, b }) => ({ model: '2PL' as const, a, b: b[0]! })),
      { mean, sd },
      { from: 0.3 - half, to: 0.3 + half, nodes: 61 },
    );
  const PAIRS = [
    ['mpwi', 'MPWI', 0.03],
    // The likelihood of eight answers has a longer tail than a normal one.
    ['kl', 'KL', 0.2],
    ['posterior-kl', 'KLP', 0.12],
  ] as const satisfies readonly (readonly [AnyCriterionName, CriterionName1d, number])[];

  test.each(PAIRS)('%s is %s: to six digits for a normal posterior', (name, classic) => {
    const one = bank(0.3, Math.sqrt(1.2));
    const standing = priorStanding(one);
    const value = criterion1dByName(classic).scorer({ bank: one, standing, theta: 0.3, step: 0 });
    const weights = classic === 'KL' ? one.cell : one.priorWeight;
    const total = weights.reduce((sum, w) => sum + w, 0);
    for (const [id, score] of scores(start(config), name))
      expect((score * total) / value(Number(id))).toBeCloseTo(1, 6);
  });

  test.each(PAIRS)('%s is %s: after answers, as closely as the normal is the posterior', (name, classic, within) => {
    const right = [1, 0, 1, 1, 0, 1, 0, 1];
    const state = settle(
      resume(
        config,
        right.map((category, i) => ({ item: `${i}`, outcome: { kind: 'category', category } })),
      ),
    );
    const one = bank(0.3, Math.sqrt(1.2));
    const standing = right.reduce((so, category, i) => standingAfter(one, so, i, category), priorStanding(one));
    expect(state.posterior.mu[0]).toBeCloseTo(standing.mean, 6);
    const value = criterion1dByName(classic).scorer({ bank: one, standing, theta: standing.mean, step: 8 });
    const weights = classic === 'KL' ? one.cell : one.priorWeight;
    const total = weights.reduce((sum, w, q) => sum + w * standing.likelihood[q]!, 0);
    const mine = [...scores(state, name).values()].map((score) => score * total);
    const theirs = items.map((_, i) => value(i));
    for (const [i, score] of mine.entries()) expect(Math.abs(score / theirs[i]! - 1)).toBeLessThan(within);
    expect(mine.indexOf(Math.max(...mine))).toBe(theirs.indexOf(Math.max(...theirs)));
  });
});

test('of two items of the same difficulty, the one that discriminates more is preferred', () => {
  const [item] = CONFIG.items;
  for (const criterion of AMOUNTS) {
    const pair = [0.8, 1.6].map((a): ScoredItem => ({
      ...item!,
      id: `${a}`,
      model: '2PL',
      a,
      b: [-0.6],
      credits: [0, 1],
    }));
    const mine = scores(start({ ...CONFIG, items: pair }), criterion);
    expect(mine.get('1.6')).toBeGreaterThan(mine.get('0.8')!);
  }
});

test('amounts are never negative, and permuting items permutes them', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 20 }), (seed, count) => {
      const answers = answersTo(CONFIG, count, seed);
      const state = settle(resume(CONFIG, answers));
      const turned = settle(resume({ ...CONFIG, items: CONFIG.items.toReversed() }, answers));
      for (const criterion of AMOUNTS) {
        const other = scores(turned, criterion);
        for (const [id, score] of scores(state, criterion)) {
          expect(score).toBeGreaterThan(-1e-12);
          expect(Math.abs(other.get(id)! - score)).toBeLessThan(1e-6);
        }
      }
    }),
    { numRuns: 12 },
  );
});

/** By which power of the unit each amount changes: shares, ratios and nats do not. */
const POWERS: Readonly<Record<(typeof AMOUNTS)[number], number>> = {
  'a-optimal': 0,
  'd-optimal': 0,
  mepv: 2,
  fisher: -2,
  mpwi: -2,
  kl: 0,
  'posterior-kl': 0,
  'mutual-information': 0,
};

test('another unit and origin of the scales change every amount by a power of the unit', () => {
  const [k, m] = [1.6, -0.8];
  const moved: Config = {
    ...CONFIG,
    items: CONFIG.items.map((item) => {
      const along = Object.values(item.loadings ?? { only: 1 }).reduce((sum, weight) => sum + weight, 0);
      const b = item.b.map((step) => k * step + m * along);
      return { ...item, a: item.a / k, b, sd: { ...item.sd, b: k * item.sd.b } };
    }),
    model: {
      ...CONFIG.model,
      variance: k * k * CONFIG.model.variance,
      dimensions: CONFIG.model.dimensions.map((one) => ({ ...one, mean: k * one.mean + m })),
    },
  };
  const answers = answersTo(CONFIG, 12, 6);
  const [here, there] = [settle(resume(CONFIG, answers)), settle(resume(moved, answers))];
  for (const criterion of AMOUNTS) {
    const other = scores(there, criterion);
    for (const [id, score] of scores(here, criterion))
      expect(other.get(id)! / (score * k ** POWERS[criterion])).toBeCloseTo(1, 6);
  }
});

test('extreme items never give NaN, by any criterion and any model', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          model: fc.constantFrom('2PL' as const, 'GRM' as const, 'GPCM' as const),
          a: fc.double({ min: 0.01, max: 5, noNaN: true }),
          b: fc.double({ min: -8, max: 8, noNaN: true }),
          chance: fc.constantFrom(0, 0.25, 0.5),
          slip: fc.constantFrom(0, 0.05),
          loading: fc.constantFrom(0, 3, -2),
          outcome: fc.nat({ max: 999 }),
        }),
        { minLength: 1, maxLength: 10 },
      ),
      (rows) => {
        const items = rows.map(({ model, a, b, chance, slip, loading }, i): ScoredItem => {
          const { dimension } = BASE.items[i]!;
          const steps = model === '2PL' ? [b] : [b, b + 0.01, b + 5];
          const item = { ...BASE.items[1]!, id: `${i}`, dimension, model, a, b: steps, chance, slip };
          const scored = {
            ...item,
            credits: [0, ...steps.keys()].map((_, c) => c / steps.length),
            sd: { b: 0.5, logA: 0.2 },
          };
          return loading === 0
            ? scored
            : { ...scored, loadings: { [dimension]: 1, [BASE.items[i + 1]!.dimension]: loading } };
        });
        const config = { ...BASE, items };
        const state = resume(
          config,
          rows.map(({ outcome }, i) => ({ item: `${i}`, outcome: anyOutcome(items[i]!, outcome / 1000) })),
        );
        const settled = settle(state);
        expect([...settled.posterior.mu, ...settled.posterior.sigma].every(Number.isFinite)).toBe(true);
        for (const criterion of [...AMOUNTS, 'balanced', 'urry', 'random'] as const)
          for (const [id, score] of scores(settled, criterion)) expect(score, `${criterion} ${id}`).not.toBeNaN();
        for (const criterion of AMOUNTS)
          for (const score of scores(state, criterion).values()) expect(Number.isFinite(score)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
