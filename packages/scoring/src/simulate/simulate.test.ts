import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultComfortRule } from '../select/comfort-rule.ts';
import { ScoringError } from '../scoring-error.ts';
import type { Model } from '../prior/model.ts';
import type { StopRule } from '../stop/stop-rule.ts';
import type { SimulationDesign } from './design.ts';
import type { SimulatedPeople } from './people.ts';
import { simulate } from './simulate.ts';
import type { ScoredItem } from '../item/scored-item.ts';

function model(id: string, general: number, variance = 1, mean = 0): Model {
  const dimensions = [0, 1, 2, 3].map((k) => ({
    id: `d${k}`,
    area: k < 2 ? 'x' : 'y',
    mean,
    general,
    specific: 0.1,
  }));
  return { schema: 'jalon.model/1', id, variance, dimensions };
}

const DESIGN: SimulationDesign = {
  schema: 'jalon.simulation/1',
  seed: 3,
  model: model('m', 0.5),
  items: { count: 80, seed: 5, mean: -0.5, sd: 1.2, chance: 0.1, slip: 0.03 },
  choice: { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 1 },
  stop: { items: 12 },
  checkpoints: [4, 8],
};
const PRECISE: StopRule = {
  all: [
    { kind: 'length', items: 5 },
    { kind: 'precision', on: 'area', sd: 0.6 },
  ],
};
const PEOPLE: SimulatedPeople = { count: 200, seed: 9 };

test('one seed, one result; another seed, another', () => {
  const few = { ...PEOPLE, count: 15 };
  expect(simulate(DESIGN, few)).toEqual(simulate(JSON.parse(JSON.stringify(DESIGN)), few));
  expect(simulate({ ...DESIGN, seed: 4 }, few).all.rmse).not.toBe(simulate(DESIGN, few).all.rmse);
});

test('under the true prior, intervals hold nine truths in ten, errors are as announced and shrink with answers', () => {
  const { all, checkpoints, exposure } = simulate(DESIGN, PEOPLE);
  expect(all.coverage90).toBeGreaterThan(0.86);
  expect(all.coverage90).toBeLessThan(0.94);
  expect(Math.abs(all.rmse! / all.announced! - 1)).toBeLessThan(0.08);
  const [four, eight] = checkpoints;
  expect(four!.rmse).toBeGreaterThan(eight!.rmse!);
  expect(eight!.rmse).toBeGreaterThan(all.rmse!);
  expect(exposure.items.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(12, 9);
  expect(exposure.highest).toBe(1);
});

test('overstated correlations and a narrow prior invent certainty; understated ones do not', () => {
  const truth = { model: model('truth', 0.2) };
  const over = simulate({ ...DESIGN, model: model('over', 0.8), truth }, PEOPLE).all;
  const under = simulate({ ...DESIGN, model: model('under', 0.05), truth }, PEOPLE).all;
  const narrow = simulate({ ...DESIGN, model: model('narrow', 0.2, 0.3), truth }, PEOPLE).all;
  expect(over.coverage90).toBeLessThan(0.84);
  expect(narrow.coverage90).toBeLessThan(0.84);
  expect(under.coverage90).toBeGreaterThan(0.86);
});

test('people below the prior are flattered, less so by a prior that expects them', () => {
  const low = { ...PEOPLE, shift: -1.2 };
  const centred = simulate(DESIGN, low).all.bias!;
  const expecting = simulate({ ...DESIGN, model: model('low', 0.5, 1.5, -0.6) }, low).all.bias!;
  expect(centred).toBeGreaterThan(0.1);
  expect(Math.abs(expecting)).toBeLessThan(centred);
});

test('careless people and people who readily say "I don\'t know" are measured worse, and reported apart', () => {
  const mixed = {
    ...PEOPLE,
    careless: { people: 0.3, answers: 0.5 },
    dontKnow: { people: 0.3, answers: 0.5 },
  };
  const { personas } = simulate(DESIGN, mixed);
  expect(personas.map(({ kind, people }) => [kind, people])).toEqual([
    ['ordinary', 80],
    ['careless', 60],
    ['dont_know', 60],
  ]);
  const [ordinary, careless, dontKnow] = personas;
  expect(careless!.rmse).toBeGreaterThan(1.1 * ordinary!.rmse!);
  expect(dontKnow!.bias).toBeLessThan(ordinary!.bias! - 0.3);
});

test('the comfort rule spares failures in a row; regions add up to everybody', () => {
  const people = { ...PEOPLE, shift: -0.5 };
  const choice = { kind: 'adaptive', perSecond: false, randomesque: 3 } as const;
  const with_ = simulate({ ...DESIGN, choice: { ...choice, comfort: defaultComfortRule() } }, people);
  const without = simulate({ ...DESIGN, choice: { ...choice, comfort: null } }, people);
  expect(with_.all.threeFailures).toBeLessThan(without.all.threeFailures!);
  expect(with_.all.success).toBeGreaterThan(without.all.success!);
  expect(with_.regions.reduce((sum, region) => sum + region.estimates, 0)).toBe(200 * 4);
  expect(with_.regions.reduce((sum, region) => sum + region.people, 0)).toBe(200);
});

test('a precision to reach shortens sessions; a fixed form exposes its items to all; random spreads', () => {
  const precise = simulate({ ...DESIGN, stop: { items: 40, rule: PRECISE }, checkpoints: [] }, PEOPLE).all;
  expect(precise.meanItems).toBeLessThan(30);
  expect(precise.meanItems).toBeGreaterThan(5);
  const form = Array.from({ length: 12 }, (_, i) => String(i));
  const fixed = simulate({ ...DESIGN, choice: { kind: 'fixed', items: form } }, PEOPLE).exposure;
  expect([fixed.overlap, fixed.used]).toEqual([1, 12 / 80]);
  const random = simulate({ ...DESIGN, choice: { kind: 'random' } }, PEOPLE).exposure;
  expect(random.overlap).toBeCloseTo(12 / 80, 1);
  expect(random.highest).toBeLessThan(0.35);
});

test('what cannot be simulated is refused, naming the field', () => {
  const field = (design: object, people: object = {}): string => {
    try {
      simulate({ ...DESIGN, ...design } as SimulationDesign, { ...PEOPLE, count: 1, ...people } as SimulatedPeople);
    } catch (error) {
      if (error instanceof ScoringError) return error.field;
      throw error;
    }
    return 'accepted';
  };
  expect(field({})).toBe('accepted');
  expect(field({ schema: 'other' })).toBe('design.schema');
  expect(field({ stop: { items: 81 } })).toBe('design.stop.items');
  expect(field({ checkpoints: [4, 13] })).toBe('design.checkpoints[1]');
  expect(field({ regions: [1, 0] })).toBe('design.regions[1]');
  expect(field({ choice: { kind: 'fixed', items: ['0', 'no'] }, stop: { items: 1 }, checkpoints: [] })).toBe(
    'design.choice.items[1]',
  );
  expect(field({ truth: { items: [] } })).toBe('design.truth.items');
  expect(field({ choice: { ...DESIGN.choice, criterion: 'best' } })).toBe('design.choice.criterion');
  expect(field({ choice: { ...DESIGN.choice, randomesque: 0 } })).toBe('design.choice.randomesque');
  expect(field({ choice: { ...DESIGN.choice, weights: { d0: -1 } } })).toBe('design.choice.weights.d0');
  expect(field({ choice: { ...DESIGN.choice, comfort: { ...defaultComfortRule(), usual: 7 } } })).toBe(
    'design.choice.comfort.usual',
  );
  expect(field({ cuts: { nowhere: [0] } })).toBe('design.cuts.nowhere');
  expect(field({ cuts: { d0: [1, 0] } })).toBe('design.cuts.d0');
  expect(field({ cuts: { d0: [0], d1: [0, 1] } })).toBe('design.cuts.d1');
  expect(field({ claimAt: 0 })).toBe('design.claimAt');
  expect(field({}, { count: 0 })).toBe('people.count');
  expect(field({}, { abilities: [[0, 0, Number.NaN, 0]] })).toBe('people.abilities[0]');
  expect(field({}, { careless: { people: 2, answers: 0 } })).toBe('people.careless.people');
});

test('levels: claims are seldom wrong under the true prior, far more often when correlations are overstated', () => {
  const cuts = Object.fromEntries([0, 1, 2, 3].map((k) => [`d${k}`, [-1, 0, 1]]));
  const truth = { model: model('truth', 0.2) };
  const design = { ...DESIGN, cuts, claimAt: 0.7, stop: { items: 30 } };
  const right = simulate({ ...design, model: truth.model }, PEOPLE).levels!;
  const over = simulate({ ...design, model: model('over', 0.85), truth }, PEOPLE).levels!;
  expect(right.mostProbable.flat().reduce((sum, n) => sum + n, 0)).toBe(200 * 4);
  expect(right.claims).toBeGreaterThan(0.05);
  expect(right.wrongClaims).toBeLessThan(0.3);
  expect(over.wrongClaims).toBeGreaterThan(right.wrongClaims! + 0.05);
  expect(right.exact).toBeGreaterThan(over.exact);
  expect(right.adjacent).toBeGreaterThan(right.exact);
});

test('people answer to all that an item loads on', () => {
  const loadings = { d0: 1, d3: 1 };
  const items = Array.from({ length: 8 }, (_, i): ScoredItem => ({
    id: `i${i}`,
    dimension: 'd0',
    loadings,
    family: '',
    seconds: 60,
    model: '2PL',
    a: 2,
    b: [0],
    credits: [0, 1],
    chance: 0,
    slip: 0,
    sd: { b: 0, logA: 0 },
  }));
  const design = { ...DESIGN, items, stop: { items: 8 }, checkpoints: [] };
  // η = −4 + 7 for everybody: easy. By d0 alone it would be out of reach.
  const abilities = Array.from({ length: 20 }, () => [-4, 0, 0, 7]);
  expect(simulate(design, { count: 20, seed: 1, abilities }).all.success).toBeGreaterThan(0.95);
});

test('any seed: shares are shares, and nothing is NaN', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const { all, exposure } = simulate({ ...DESIGN, seed }, { count: 4, seed });
      for (const share of [all.coverage90, all.success, all.threeFailures, exposure.highest, exposure.overlap])
        expect(share! >= 0 && share! <= 1).toBe(true);
      expect(Number.isFinite(all.rmse)).toBe(true);
    }),
    { numRuns: 20 },
  );
});
