import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOutcome, copies, exampleConfig } from '../example-bank.test-data.ts';
import { compiledConfig } from './compiled.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { Outcome } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { itemProspect } from '../select/item-prospect.ts';
import { marginals } from '../select/marginals.ts';
import { criterionByName } from '../select/criteria/criterion-by-name.ts';
import { selectNext } from '../select/select-next.ts';
import { summarise } from '../summary/summarise.ts';
import type { Answer, Config } from './config.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';
import type { State } from './state.ts';
import { update } from './update.ts';

const BASE = exampleConfig(60, 17);
/** A fifth of the items load on two dimensions, another fifth on three, another fifth are of partial credit. */
const CONFIG: Config = {
  ...BASE,
  items: BASE.items.map((item, i): ScoredItem => {
    const at = (offset: number): string => BASE.model.dimensions[(i + offset) % 27]!.id;
    if (i % 5 === 1) return { ...item, loadings: { [item.dimension]: 1, [at(7)]: 0.4 } };
    if (i % 5 === 2) return { ...item, loadings: { [item.dimension]: 0.8, [at(3)]: 0.5, [at(11)]: 0.3 } };
    return i % 5 === 0 && item.b.length > 1 ? { ...item, model: 'GPCM' } : item;
  }),
};
const seeds = fc.integer({ min: 0, max: 1e9 });
const EVERY_AMOUNT = [
  'a-optimal',
  'd-optimal',
  'balanced',
  'mepv',
  'fisher',
  'mpwi',
  'kl',
  'posterior-kl',
  'mutual-information',
] as const;
const DONT_KNOW: Outcome = { kind: 'dont_know' };

function answersTo(config: Config, count: number, seed: number): readonly Answer[] {
  const u = random(seed);
  const left = [...config.items];
  return Array.from({ length: count }, () => {
    const [item] = left.splice(Math.floor(u() * left.length), 1) as [ScoredItem];
    return { item: item.id, outcome: anyOutcome(item, u()) };
  });
}
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  const u = random(seed);
  return list
    .map((value) => ({ value, key: u() }))
    .toSorted((x, y) => x.key - y.key)
    .map(({ value }) => value);
};
const trace = ({ posterior: { sigma, mu } }: State): number =>
  [...mu.keys()].reduce((sum, k) => sum + sigma[k * (mu.length + 1)]!, 0);
const options = (config: Config) => ({
  candidates: config.items.map(({ id }) => id),
  weights: {},
  perSecond: false,
  comfort: null,
  recentFailures: 0,
  presented: 4,
  randomesque: 1,
});

describe('items on one to three dimensions alike', () => {
  test('posterior variance never grows in expectation over the answers possible', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 59 }), (seed, count, which) => {
        const state = settle(resume(CONFIG, answersTo(CONFIG, count, seed)));
        const open = CONFIG.items.filter(({ id }) => !state.answers.some((answer) => answer.item === id));
        const item = open[which % open.length]!;
        const compiled = compiledConfig(CONFIG);
        const site = compiled.sites[compiled.items.get(item.id)!.site]!;
        const densities = marginals(state.posterior, compiled);
        const { reduction } = itemProspect(compiled.items.get(item.id)!, densities);
        const s = compiled.items.get(item.id)!.site;
        expect(reduction).toBeGreaterThan(-1e-12);
        expect(reduction).toBeLessThan(densities.variance[s]!);
        // The same by answering: every outcome in turn, weighed by its predictive probability.
        const weights = Array.from({ length: item.credits.length + 1 }, () => 0);
        for (let z = -7; z <= 7; z += 0.05) {
          const { categories, dontKnow } = outcomeProbabilities(
            item,
            densities.center[s]! + z * Math.sqrt(densities.variance[s]!),
          );
          for (const [o, p] of [...categories, dontKnow].entries()) weights[o]! += p * Math.exp(-0.5 * z * z);
        }
        const total = weights.reduce((a, b) => a + b);
        const after = weights.reduce((sum, weight, o) => {
          const outcome: Outcome = o === item.credits.length ? DONT_KNOW : { kind: 'category', category: o };
          return sum + (weight / total) * trace(settle(update(state, { item: item.id, outcome })));
        }, 0);
        expect(site.dimensions.length).toBeLessThanOrEqual(3);
        // Sites are Gaussian stand-ins: the law holds to their accuracy.
        expect(after / trace(state)).toBeLessThan(1.002);
      }),
      { numRuns: 40 },
    );
  });

  test('the order of answers changes the settled posterior by less than 1e-6', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 25 }), (seed, count) => {
        const answers = answersTo(CONFIG, count, seed);
        const one = settle(resume(CONFIG, answers)).posterior;
        const other = settle(resume(CONFIG, shuffled(answers, seed + 1))).posterior;
        expect(one.warning).toBeNull();
        for (const [i, value] of one.mu.entries()) expect(Math.abs(value - other.mu[i]!)).toBeLessThan(1e-6);
        for (const [i, value] of one.sigma.entries()) expect(Math.abs(value - other.sigma[i]!)).toBeLessThan(1e-6);
      }),
      { numRuns: 25 },
    );
  });

  test('permuting items and dimensions permutes the results', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 15 }), (seed, count) => {
        const answers = answersTo(CONFIG, count, seed);
        const dimensions = shuffled(CONFIG.model.dimensions, seed + 2);
        const other = { ...CONFIG, model: { ...CONFIG.model, dimensions }, items: shuffled(CONFIG.items, seed + 3) };
        const [a, b] = [resume(CONFIG, answers), resume(other, answers)];
        const byId = new Map(summarise(b, {}).dimensions.map((one) => [one.id, one]));
        for (const { id, mean, sd, answers: n } of summarise(a, {}).dimensions) {
          expect(byId.get(id)!.mean).toBeCloseTo(mean, 6);
          expect(byId.get(id)!.sd).toBeCloseTo(sd, 6);
          expect(byId.get(id)!.answers).toBe(n);
        }
        expect(selectNext(settle(b), options(other))).toMatchObject({
          item: (selectNext(settle(a), options(CONFIG)) as { readonly item: string }).item,
        });
      }),
      { numRuns: 25 },
    );
  });

  test('another unit and origin of the scales commute with all estimates', () => {
    for (const [k, m] of [
      [1, -2.5],
      [1, 3],
      [1.8, 0],
      [0.6, 0.7],
    ] as const) {
      const moved: Config = {
        ...CONFIG,
        items: CONFIG.items.map((item) => {
          const along = Object.values(item.loadings ?? { only: 1 }).reduce((sum, weight) => sum + weight, 0);
          return {
            ...item,
            a: item.a / k,
            b: item.b.map((step) => k * step + m * along),
            sd: { ...item.sd, b: k * item.sd.b },
          };
        }),
        model: {
          ...CONFIG.model,
          variance: k * k * CONFIG.model.variance,
          dimensions: CONFIG.model.dimensions.map((one) => ({ ...one, mean: k * one.mean + m })),
        },
      };
      const answers = answersTo(CONFIG, 16, 5);
      const [a, b] = [settle(resume(CONFIG, answers)).posterior, settle(resume(moved, answers)).posterior];
      for (const [i, value] of a.mu.entries()) expect(b.mu[i]).toBeCloseTo(k * value + m, 7);
      for (const [i, value] of a.sigma.entries()) expect(b.sigma[i]).toBeCloseTo(k * k * value, 7);
    }
  });

  test('after 5,000 answers estimates and every criterion are finite, and nothing is surer than it can be', () => {
    const many = copies(CONFIG, 5000);
    const state = resume(many, answersTo(many, 5000, 12));
    for (const { posterior } of [state, settle(state)]) {
      expect([...posterior.mu, ...posterior.sigma].every(Number.isFinite)).toBe(true);
      for (let k = 0; k < 27; k++) expect(posterior.sigma[k * 28]).toBeGreaterThan(0);
    }
    for (const criterion of EVERY_AMOUNT) {
      const next = selectNext(state, { ...options(many), criterion: criterionByName(criterion) });
      // Once a posterior is narrower than a step of the grid, an item may promise nothing more.
      expect('item' in next && next.gain >= 0 && next.gain < 1 && next.predicted > 0 && next.predicted < 1).toBe(true);
    }
  });

  test('extreme parameters never give NaN', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: fc.constantFrom(0.01, 0.3, 1, 5),
            b: fc.constantFrom(-8, -3, 0, 3, 8),
            chance: fc.constantFrom(0, 0.25, 0.5),
            slip: fc.constantFrom(0, 0.05),
            loads: fc.boolean(),
            right: fc.boolean(),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        (rows) => {
          const items = rows.map(({ a, b, chance, slip, loads }, i): ScoredItem => {
            const { dimension } = BASE.items[i]!;
            const sd = { b: 0, logA: 0 };
            const plain = { ...BASE.items[1]!, id: `${i}`, dimension, a, b: [b], chance, slip, sd };
            return loads ? { ...plain, loadings: { [dimension]: 1, [BASE.items[i + 1]!.dimension]: 3 } } : plain;
          });
          const config = { ...BASE, items };
          const state = resume(
            config,
            rows.map(({ right }, i) => ({ item: `${i}`, outcome: { kind: 'category', category: right ? 1 : 0 } })),
          );
          for (const { posterior } of [state, settle(state)]) {
            expect([...posterior.mu, ...posterior.sigma].every(Number.isFinite)).toBe(true);
            for (let k = 0; k < 27; k++) expect(posterior.sigma[k * 28]).toBeGreaterThan(0);
          }
          for (const criterion of ['a-optimal', 'd-optimal', 'mepv', 'fisher', 'mutual-information'] as const) {
            const next = selectNext(state, { ...options(config), criterion: criterionByName(criterion) });
            expect('item' in next && [next.gain, next.predicted].every(Number.isFinite)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('defects seen elsewhere, not here', () => {
  test('"successes validate everything easier": one answer has a finite likelihood ratio, and can be outweighed', () => {
    const item = BASE.items[1]!;
    const right: Answer = { item: item.id, outcome: { kind: 'category', category: 1 } };
    const row = resume(BASE, [right]).posterior.logLikelihood.find((one) => one.some((value) => value !== 0))!;
    // Chance bounds what a success can prove: no more than 1/(γ(1−h)).
    expect(Math.max(...row) - Math.min(...row)).toBeLessThan(Math.log(1 / (0.25 * 0.5)));
    const k = BASE.model.dimensions.findIndex(({ id }) => id === item.dimension);
    const alike = copies({ ...BASE, items: [item] }, 4);
    const [first, ...against] = alike.items.map(({ id }): Answer => ({ item: id, outcome: DONT_KNOW }));
    const answers = [{ ...right, item: first!.item }, ...against];
    expect(resume(alike, answers).posterior.mu[k]).toBeLessThan(start(alike).posterior.mu[k]!);
  });

  test('"prior re-centred on the last estimate": it never moves, and no answer counts twice', () => {
    const state = resume(BASE, answersTo(BASE, 20, 9));
    const { priorMean } = compiledConfig(state.config);
    expect([...priorMean]).toEqual([...start(BASE).posterior.mu]);
    expect([...state.posterior.counts].reduce((a, b) => a + b)).toBe(20);
  });

  test('"no prior, singular information": choosing before any answer is defined, by every criterion', () => {
    for (const criterion of EVERY_AMOUNT) {
      const next = selectNext(start(CONFIG), {
        ...options(CONFIG),
        presented: 0,
        criterion: criterionByName(criterion),
      });
      expect('item' in next && next.gain).toBeGreaterThan(0);
    }
    expect(() =>
      start({
        ...BASE,
        prior: {
          mean: BASE.model.dimensions.map(() => 0),
          covariance: BASE.model.dimensions.flatMap(() => BASE.model.dimensions.map(() => 1)),
        },
      }),
    ).toThrow('invalid-prior: prior.covariance: expected a positive definite matrix');
  });

  test('"unseeded randomness": the same seed gives the same session', () => {
    const left = ({ answers }: State): readonly string[] =>
      options(BASE).candidates.filter((id) => !answers.some(({ item }) => item === id));
    const play = (seed: number): readonly string[] => {
      let state = start({ ...BASE, seed });
      for (let presented = 0; presented < 8; presented++) {
        const next = selectNext(state, {
          ...options(BASE),
          candidates: left(state),
          presented,
          randomesque: 5,
        });
        if ('stop' in next) throw new Error(next.stop);
        state = update(state, { item: next.item, outcome: DONT_KNOW });
      }
      return state.answers.map(({ item }) => item);
    };
    expect(play(4)).toEqual(play(4));
    expect(play(4)).not.toEqual(play(5));
  });
});
