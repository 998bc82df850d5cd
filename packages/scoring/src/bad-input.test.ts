import { describe, expect, test } from 'vitest';
import { exampleConfig } from './example-bank.test-data.ts';
import { refusal } from './refusal.test-data.ts';
import {
  changeBetween,
  checkBlueprint,
  checkStopRule,
  chooseNext,
  defaultComfortRule,
  defaultModel,
  defaultRetestDrift,
  draws,
  expectedGain,
  narrow,
  outcomeOfCredit,
  outcomeProbabilities,
  priorCovariance,
  random,
  retestPrior,
  selectNext,
  start,
  stopReasons,
  summarise,
  update,
  type Blueprint,
  type Outcome,
  type RetestDrift,
  type SessionDesign,
  type SessionNow,
  type StopRule,
  type StopSituation,
} from './index.ts';

const CONFIG = exampleConfig(54, 3);
const STATE = start(CONFIG);
const ITEM = CONFIG.items[1]!;
const RIGHT = { kind: 'category', category: 1 } as const;

/** What a caller who does not compile could pass. */
type Loose = Readonly<Record<string, unknown>>;

const select = (part: Loose): string =>
  refusal(() =>
    selectNext(STATE, {
      candidates: [ITEM.id],
      weights: {},
      perSecond: false,
      comfort: null,
      recentFailures: 0,
      presented: 0,
      randomesque: 1,
      ...part,
    }),
  );
const withItem = (part: Loose): string => refusal(() => start({ ...CONFIG, items: [{ ...ITEM, ...part }] }));
const withDimension = (part: Loose): string => {
  const [first, ...others] = CONFIG.model.dimensions;
  return refusal(() =>
    start({ ...CONFIG, model: { ...CONFIG.model, dimensions: [{ ...first!, ...part }, ...others] } }),
  );
};

test('the good are accepted', () => {
  expect(select({})).toBe('accepted');
  expect(select({ comfort: defaultComfortRule(), weights: { 'digcomp:1.1': 0 }, maxInRow: { area: 2 } })).toBe(
    'accepted',
  );
  expect([withItem({}), withDimension({})]).toEqual(['accepted', 'accepted']);
});

test.each([
  [{ weights: { 'digcomp:1.1': Number.NaN } }, 'invalid-options options.weights.digcomp:1.1'],
  [{ weights: { 'digcomp:1.1': -1 } }, 'invalid-options options.weights.digcomp:1.1'],
  [{ weights: { nowhere: 1 } }, 'unknown-dimension options.weights.nowhere'],
  [{ dimensionCounts: { 'digcomp:1.1': Number.NaN } }, 'invalid-options options.dimensionCounts.digcomp:1.1'],
  [{ randomesque: 0 }, 'invalid-options options.randomesque'],
  [{ randomesque: 1.5 }, 'invalid-options options.randomesque'],
  [{ randomesque: Number.NaN }, 'invalid-options options.randomesque'],
  [{ presented: Number.NaN }, 'invalid-options options.presented'],
  [{ recentFailures: -1 }, 'invalid-options options.recentFailures'],
  [{ comfort: { ...defaultComfortRule(), usual: Number.NaN } }, 'invalid-options options.comfort.usual'],
  [{ comfort: { ...defaultComfortRule(), first: 85 } }, 'invalid-options options.comfort.first'],
  [{ comfort: { ...defaultComfortRule(), strength: Infinity } }, 'invalid-options options.comfort.strength'],
  [{ maxInRow: { area: Number.NaN } }, 'invalid-options options.maxInRow.area'],
  [{ criterion: 'best' }, 'invalid-options options.criterion'],
  [{ criterion: null }, 'invalid-options options.criterion'],
  [{ criterion: { order: 'first' } }, 'invalid-options options.criterion'],
  [{ criterion: { order: [ITEM.id, 'nobody'] } }, 'unknown-item options.criterion.order[1]'],
  [{ candidates: ['nobody'] }, 'unknown-item options.candidates'],
])('choosing with %o', (part, expected) => expect(select(part)).toBe(expected));

test.each([
  [{ model: 'XPL' }, 'model'],
  [{ a: Number.NaN }, 'a'],
  [{ a: Infinity }, 'a'],
  [{ b: [Number.NaN] }, 'b'],
  [{ b: [] }, 'b'],
  [{ model: 'GRM', b: [1, 0], credits: [0, 0.5, 1] }, 'b'],
  [{ credits: [0, Number.NaN] }, 'credits'],
  [{ credits: [1, 0] }, 'credits'],
  [{ credits: [-5, 99] }, 'credits'],
  [{ credits: [0, 0.5, 1] }, 'credits'],
  [{ chance: Number.NaN }, 'chance'],
  [{ chance: 1 }, 'chance'],
  [{ slip: -0.1 }, 'chance'],
  [{ sd: { b: Number.NaN, logA: 0 } }, 'sd'],
  [{ sd: { b: 0, logA: Infinity } }, 'sd'],
  [{ sd: { b: Infinity, logA: 0 } }, 'sd'],
  [{ seconds: Number.NaN }, 'seconds'],
  [{ seconds: Infinity }, 'seconds'],
])('an item with %o', (part, field) => expect(withItem(part)).toBe(`invalid-item items[0] (item:1).${field}`));

test.each([
  [{ mean: Number.NaN }, 'invalid-model model.dimensions[0].mean'],
  [{ general: Number.NaN }, 'invalid-model model.dimensions[0].general'],
  [{ specific: -0.1 }, 'invalid-model model.dimensions[0].general'],
  [{ general: 0.7, specific: 0.3 }, 'invalid-model model.dimensions[0].general'],
  [{ id: CONFIG.model.dimensions[1]!.id }, 'invalid-model model.dimensions'],
])('a dimension with %o', (part, expected) => expect(withDimension(part)).toBe(expected));

describe('everything else a measurement is made with', () => {
  test('variance, seed, prior', () => {
    const given = (part: Loose): string => refusal(() => start({ ...CONFIG, ...part }));
    expect(given({ model: { ...CONFIG.model, variance: Number.NaN } })).toBe('invalid-model model.variance');
    expect(given({ model: { ...CONFIG.model, dimensions: [] } })).toBe('invalid-model model.dimensions');
    expect(given({ seed: Number.NaN })).toBe('invalid-options config.seed');
    const mean = CONFIG.model.dimensions.map(() => 0);
    const covariance: number[] = mean.flatMap((_, i) => mean.map((__, j) => (i === j ? 1 : 0)));
    expect(given({ prior: { mean, covariance } })).toBe('accepted');
    expect(given({ prior: { mean, covariance: covariance.with(0, -1) } })).toBe('invalid-prior prior.covariance');
    expect(given({ prior: { mean: mean.with(3, Number.NaN), covariance } })).toBe('invalid-prior prior.mean');
  });

  test.each([
    [{ kind: 'category', category: 2 }],
    [{ kind: 'category', category: -1 }],
    [{ kind: 'category', category: 0.5 }],
    [{ kind: 'category', category: Number.NaN }],
    [{ kind: 'maybe' }],
    [null],
  ])('an answer %o', (outcome) => {
    expect(refusal(() => update(STATE, { item: ITEM.id, outcome: outcome as Outcome }))).toBe(
      'invalid-outcome answer.outcome.category',
    );
  });

  test('unknown items, abilities, credits, counts and cuts', () => {
    expect(refusal(() => update(STATE, { item: 'nobody', outcome: RIGHT }))).toBe('unknown-item answer.item');
    expect(refusal(() => expectedGain(STATE, 'nobody'))).toBe('unknown-item item');
    expect(refusal(() => outcomeProbabilities(ITEM, Number.NaN))).toBe('invalid-options theta');
    expect(refusal(() => outcomeProbabilities({ ...ITEM, a: Number.NaN }, 0))).toBe('invalid-item item.a');
    for (const credit of [Number.NaN, -0.1, 1.1])
      expect(refusal(() => outcomeOfCredit(ITEM, credit))).toBe('invalid-outcome credit');
    expect(refusal(() => outcomeOfCredit(ITEM, 0.6 + 0.3 + 0.1 + 1e-15))).toBe('accepted');
    for (const n of [-1, 0.5, Number.NaN]) expect(refusal(() => draws(STATE, n, random(1)))).toBe('invalid-options n');
    const cut = (...values: number[]): string => refusal(() => summarise(STATE, { 'jalon:0.1': values }));
    expect(cut(-1, 0)).toBe('accepted');
    expect([cut(Number.NaN), cut(1, 0), cut(0, 0)]).toEqual(Array(3).fill('invalid-options cuts.jalon:0.1'));
    expect(refusal(() => summarise(STATE, { nowhere: [0] }))).toBe('unknown-dimension cuts.nowhere');
  });
});

test('what a measurement begins with', () => {
  expect(refusal(() => random(Number.NaN))).toBe('invalid-options seed');
  expect(refusal(() => defaultModel([], 'nobody' as 'general'))).toBe('invalid-options audience');
  const [first, ...others] = CONFIG.model.dimensions;
  const dimensions = [{ ...first!, general: Number.NaN }, ...others];
  expect(refusal(() => priorCovariance({ ...CONFIG.model, dimensions }))).toBe(
    'invalid-model model.dimensions[0].general',
  );
  const drift = (part: Loose): string =>
    refusal(() => retestPrior(STATE, { ...defaultRetestDrift(), ...part } as RetestDrift));
  expect(drift({})).toBe('accepted');
  expect([drift({ general: -1 }), drift({ area: Infinity })]).toEqual([
    'invalid-options drift.general',
    'invalid-options drift.area',
  ]);
  expect(refusal(() => retestPrior(STATE, { general: 0.1, area: 0.1 } as RetestDrift))).toBe(
    'invalid-options drift.own',
  );
  for (const threshold of [0.5, 1, Number.NaN])
    expect(refusal(() => changeBetween(STATE, STATE, threshold))).toBe('invalid-options threshold');
});

describe('stopping', () => {
  const SITUATION: StopSituation = {
    state: STATE,
    presented: 3,
    spentSeconds: 200,
    nextSeconds: 60,
    nextGain: 0.5,
    wish: false,
    cuts: {},
  };
  const good = { kind: 'length', items: 9 } as const;
  const precise = { kind: 'precision', on: 'area', sd: 0.1 } as const;
  test.each<[rule: Loose, now: string, before: string]>([
    [good, 'accepted', 'accepted'],
    [{ any: [good, precise, { kind: 'wish' }] }, 'accepted', 'accepted'],
    [{ all: [] }, 'invalid-options stop.all', 'invalid-options stop.all'],
    [{ any: [good, { any: [] }] }, 'invalid-options stop.any[1].any', 'invalid-options stop.any[1].any'],
    [{}, 'invalid-options stop.any', 'invalid-options stop.any'],
    [{ kind: 'length', items: Number.NaN }, 'invalid-options stop', 'invalid-options stop.items'],
    [{ kind: 'minutes', minutes: -1 }, 'invalid-options stop', 'invalid-options stop.minutes'],
    [{ any: [{ kind: 'gain' }] }, 'invalid-options stop.any[0]', 'invalid-options stop.any[0].below'],
    [{ ...precise, sd: Number.NaN }, 'invalid-options stop', 'invalid-options stop.sd'],
    [{ ...precise, of: [] }, 'invalid-options stop.of', 'invalid-options stop.of'],
    [{ ...precise, of: ['nowhere'] }, 'unknown-dimension stop.of[0]', 'unknown-dimension stop.of[0]'],
    [
      { kind: 'level', on: 'dimension', of: [], probability: 0.9 },
      'invalid-options stop.of',
      'invalid-options stop.of',
    ],
    [{ kind: 'boredom' }, 'invalid-options stop', 'invalid-options stop.kind'],
  ])('by %o', (loose, now, before) => {
    const rule = loose as unknown as StopRule;
    expect(refusal(() => stopReasons(rule, SITUATION))).toBe(now);
    expect(refusal(() => checkStopRule(rule, 'stop', CONFIG.model))).toBe(before);
  });

  test('where the place on the line is no number', () => {
    for (const part of ['presented', 'spentSeconds', 'nextSeconds', 'nextGain'])
      expect(refusal(() => stopReasons(good, { ...SITUATION, [part]: Number.NaN }))).toBe(
        `invalid-options situation.${part}`,
      );
    const level = { kind: 'level', on: 'area', probability: 0.9 } as const;
    expect(refusal(() => stopReasons(level, { ...SITUATION, cuts: { nowhere: [0] } }))).toBe(
      'unknown-dimension cuts.nowhere',
    );
  });
});

describe('a session', () => {
  const NOW: SessionNow = { presented: [], spentSeconds: 0, recentFailures: 0, wish: false };
  const DESIGN: SessionDesign = {
    blueprint: { length: 5, bounds: [{ on: 'area', of: 'digcomp:1', min: 1, max: 2 }], maxInRow: { area: 2 } },
    select: { weights: {}, perSecond: false, comfort: defaultComfortRule(), randomesque: 1 },
    stop: { any: [{ kind: 'wish' }, { kind: 'length', items: 5 }] },
  };
  const step = (design: Loose, now: Loose = {}): string =>
    refusal(() => chooseNext(STATE, { ...DESIGN, ...design } as SessionDesign, { ...NOW, ...now } as SessionNow));
  const bound = (part: Loose): Loose => ({ bounds: [{ on: 'area', of: 'digcomp:1', min: 1, max: 2, ...part }] });

  test.each<[blueprint: Loose, expected: string]>([
    [{}, 'accepted'],
    [{ length: Number.NaN }, 'invalid-options blueprint.length'],
    [{ length: 2.5 }, 'invalid-options blueprint.length'],
    [{ seconds: Number.NaN }, 'invalid-options blueprint.seconds'],
    [bound({ on: 'galaxy' }), 'invalid-options blueprint.bounds[0].on'],
    [bound({ of: 'nowhere' }), 'invalid-options blueprint.bounds[0].of'],
    [bound({ min: Number.NaN }), 'invalid-options blueprint.bounds[0].min'],
    [bound({ min: 3 }), 'invalid-options blueprint.bounds[0].max'],
    [{ maxInRow: { area: Number.NaN } }, 'invalid-options blueprint.maxInRow.area'],
    [{ maxInRow: { dimension: 0 } }, 'invalid-options blueprint.maxInRow.dimension'],
    [{ maxInRow: { tag: { video: 1.5 } } }, 'invalid-options blueprint.maxInRow.tag.video'],
    [{ enemies: [[ITEM.id, 'nobody']] }, 'unknown-item blueprint.enemies[0][1]'],
  ])('with a blueprint %o, wherever it is used', (part, expected) => {
    const blueprint = { length: 5, ...part } as Blueprint;
    expect(refusal(() => checkBlueprint(CONFIG, blueprint))).toBe(expected);
    expect(refusal(() => narrow(CONFIG, blueprint, NOW))).toBe(expected);
    expect(step({ blueprint })).toBe(expected);
    expect(step({ blueprint, screening: [{ item: ITEM.id }] })).toBe(expected);
  });

  test.each<[part: Loose, expected: string]>([
    [{}, 'accepted'],
    [{ stop: { all: [] } }, 'invalid-options stop.all'],
    [{ stop: { any: [{ kind: 'gain', below: Number.NaN }] } }, 'invalid-options stop.any[0].below'],
    [{ stop: { kind: 'level', on: 'area', of: ['nowhere'], probability: 0.9 } }, 'unknown-dimension stop.of[0]'],
    [{ stop: { kind: 'boredom' } }, 'invalid-options stop.kind'],
    [{ cuts: { 'digcomp:1.1': [1, 0] } }, 'invalid-options cuts.digcomp:1.1'],
    [{ cuts: { nowhere: [1] } }, 'unknown-dimension cuts.nowhere'],
    [{ select: { ...DESIGN.select, randomesque: 0 } }, 'invalid-options select.randomesque'],
    [{ select: { ...DESIGN.select, weights: { nowhere: 1 } } }, 'unknown-dimension select.weights.nowhere'],
    [{ select: { ...DESIGN.select, criterion: 'best' } }, 'invalid-options select.criterion'],
    [{ select: { ...DESIGN.select, criterion: { order: ['nobody'] } } }, 'unknown-item select.criterion.order[0]'],
    [{ screening: [{ item: 'nobody' }] }, 'unknown-item screening[0].item'],
  ])('with %o', (part, expected) => expect(step(part)).toBe(expected));

  test.each<[part: Loose, expected: string]>([
    [{ spentSeconds: Number.NaN }, 'invalid-options spentSeconds'],
    [{ recentFailures: Number.NaN }, 'invalid-options options.recentFailures'],
    [{ presented: ['nobody'] }, 'unknown-item presented[0]'],
  ])('where it stands at %o', (part, expected) => expect(step({}, part)).toBe(expected));

  test('that nobody could be given names what conflicts', () => {
    const nine = { length: 5, bounds: [{ on: 'area', of: 'digcomp:1', min: 9 }] } as const;
    expect(step({ blueprint: { ...nine, length: 9 } })).toBe('infeasible blueprint: bounds[0]');
    const three = { length: 2, bounds: [{ on: 'area', of: 'digcomp:2', min: 3 }] } as const;
    expect(step({ blueprint: three })).toBe('infeasible blueprint: length, bounds[0]');
  });

  test('that this person cannot be given names it beside what is asked instead', () => {
    const own = CONFIG.items.filter(({ dimension }) => dimension.startsWith('digcomp:1')).map(({ id }) => id);
    const blueprint: Blueprint = { ...DESIGN.blueprint, seenBefore: own };
    const next = chooseNext(STATE, { ...DESIGN, blueprint }, NOW);
    expect(next).toMatchObject({ narrowed: { setAside: ['least'], conflicts: ['bounds[0]', 'seenBefore'] } });
    expect(narrow(CONFIG, DESIGN.blueprint, NOW)).toMatchObject({ setAside: [], conflicts: [] });
  });

  test('with an item whose enemy nobody is', () => {
    const items = CONFIG.items.with(2, { ...CONFIG.items[2]!, enemies: ['item:0', 'nobody'] });
    expect(refusal(() => narrow({ ...CONFIG, items }, { length: 5 }, NOW))).toBe(
      'unknown-item items[2] (item:2).enemies[1]',
    );
  });
});
