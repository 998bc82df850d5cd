import { expect, test } from 'vitest';
import type { Model } from '../prior/model.ts';
import { ScoringError } from '../scoring-error.ts';
import type { SessionDesign } from '../select/choose-next.ts';
import { defaultComfortRule } from '../select/comfort-rule.ts';
import type { SimulationDesign } from './design.ts';
import { generateItems, type GeneratedItems } from './generate-items.ts';
import type { SimulatedPeople } from './people.ts';
import { simulate } from './simulate.ts';

const MODEL: Model = {
  schema: 'jalon.model/1',
  id: 'm',
  variance: 1,
  dimensions: [0, 1, 2, 3].map((k) => ({
    id: `d${k}`,
    area: k < 2 ? 'x' : 'y',
    mean: 0,
    general: 0.5,
    specific: 0.1,
  })),
};
const BANK: GeneratedItems = {
  count: 100,
  seed: 5,
  mean: -0.5,
  sd: 1.5,
  chance: 0.1,
  slip: 0.03,
  tags: { drag: 0.3, film: 0.4 },
};
const ITEMS = generateItems(BANK, MODEL);
const LENGTH = 12;
const FREE: SessionDesign = {
  blueprint: { length: LENGTH },
  select: { weights: {}, perSecond: false, comfort: null, randomesque: 1 },
  stop: { any: [{ kind: 'wish' }, { kind: 'length', items: LENGTH }] },
};
const PEOPLE: SimulatedPeople = { count: 150, seed: 9 };

function designOf(session: SessionDesign, more: Partial<SimulationDesign> = {}): SimulationDesign {
  return {
    schema: 'jalon.simulation/1',
    seed: 3,
    model: MODEL,
    items: BANK,
    choice: { kind: 'session', ...session },
    stop: { items: 100 },
    ...more,
  };
}

/** The items of one person's session: everything exposed to the only person there is. */
function asked(design: SimulationDesign, seed: number, people: Partial<SimulatedPeople> = {}): readonly string[] {
  const { exposure } = simulate({ ...design, seed }, { count: 1, seed, ...people });
  return exposure.items.filter(({ share }) => share === 1).map(({ item }) => item);
}

function count(items: readonly string[], counts: (item: (typeof ITEMS)[number]) => boolean): number {
  return items.filter((id) => counts(ITEMS[Number(id)]!)).length;
}

test('a session without constraints is the adaptive choice, to the last bit', () => {
  const session = simulate(designOf(FREE, { checkpoints: [4] }), PEOPLE);
  const adaptive = simulate(
    designOf(FREE, { checkpoints: [4], choice: { kind: 'adaptive', ...FREE.select }, stop: { items: LENGTH } }),
    PEOPLE,
  );
  expect(session).toEqual(adaptive);
  expect(session.ends).toEqual([{ code: 'length', people: 150 }]);
});

test('bounds, filters and rows of the blueprint hold in every session, and would not by themselves', () => {
  const bounds = [
    { on: 'area', of: 'x', min: 8 },
    { on: 'dimension', of: 'd0', max: 4 },
    { on: 'tag', of: 'film', min: 6 },
  ] as const;
  const constrained = designOf({
    ...FREE,
    blueprint: { length: LENGTH, bounds, tags: { none: ['drag'] }, seenBefore: ['1', '2'] },
  });
  const inX = ({ dimension }: { readonly dimension: string }): boolean => dimension === 'd0' || dimension === 'd1';
  const meets = (items: readonly string[]): readonly boolean[] => [
    count(items, inX) >= 8,
    count(items, ({ dimension }) => dimension === 'd0') <= 4,
    count(items, ({ tags = [] }) => tags.includes('film')) >= 6,
    count(items, ({ tags = [] }) => tags.includes('drag')) === 0,
    !items.includes('1') && !items.includes('2'),
  ];
  const unmet = new Set<number>();
  for (let seed = 1; seed <= 25; seed++) {
    const items = asked(constrained, seed);
    expect(items.length).toBe(LENGTH);
    expect(meets(items)).toEqual([true, true, true, true, true]);
    for (const [i, holds] of meets(asked(designOf(FREE), seed)).entries()) if (!holds) unmet.add(i);
  }
  expect(unmet.size).toBeGreaterThanOrEqual(4);
});

test('constraints and comfort have a price, in error, and what they buy shows', () => {
  const free = simulate(designOf(FREE), PEOPLE).all;
  const bounds = [{ on: 'dimension', of: 'd0', min: 9 }] as const;
  const lopsided = simulate(designOf({ ...FREE, blueprint: { length: LENGTH, bounds } }), PEOPLE).all;
  const kind = simulate(designOf({ ...FREE, select: { ...FREE.select, comfort: defaultComfortRule() } }), PEOPLE).all;
  expect(lopsided.rmse).toBeGreaterThan(1.05 * free.rmse!);
  expect(kind.rmse).toBeGreaterThan(free.rmse!);
  expect(kind.threeFailures).toBeLessThan(free.threeFailures! / 2);
});

test('screening comes first; who fails it is not asked what it excludes, who succeeds may be', () => {
  const telling = { ...ITEMS[0]!, b: [0], a: 3, chance: 0, slip: 0 };
  const screened = designOf(
    { ...FREE, screening: [{ item: '0', failureExcludes: ['drag'] }] },
    { items: [telling, ...ITEMS.slice(1)] },
  );
  const drags = (ability: number): number => {
    let sum = 0;
    for (let seed = 1; seed <= 15; seed++) {
      const items = asked(screened, seed, { abilities: [[ability, ability, ability, ability]] });
      expect(items).toContain('0');
      sum += count(
        items.filter((id) => id !== '0'),
        ({ tags = [] }) => tags.includes('drag'),
      );
    }
    return sum;
  };
  expect(drags(-6)).toBe(0);
  expect(drags(6)).toBeGreaterThan(10);
});

test('people who ask to stop shorten sessions, and the report says that this is why', () => {
  const wish = { usual: 0.02, afterTwo: 0.5 };
  const { all, ends } = simulate(designOf(FREE), { ...PEOPLE, wish });
  expect(all.meanItems).toBeLessThan(LENGTH - 1);
  const wished = ends.find(({ code }) => code === 'wish')?.people ?? 0;
  expect(wished).toBeGreaterThan(30);
  expect(wished).toBeLessThan(150);
  expect(ends.map(({ code }) => code).toSorted()).toEqual(['length', 'wish']);
  const adaptive = designOf(FREE, { choice: { kind: 'adaptive', ...FREE.select }, stop: { items: LENGTH } });
  expect(simulate(adaptive, { ...PEOPLE, wish }).all.meanItems).toBe(all.meanItems);
  expect(simulate(designOf(FREE), { ...PEOPLE, wish: { usual: 1, afterTwo: 1 } }).all.meanItems).toBe(1);
});

test('what ends a session and which constraints gave way are counted by person', () => {
  const few = designOf({
    ...FREE,
    blueprint: {
      length: 40,
      bounds: [{ on: 'area', of: 'y', max: 0 }],
      tags: { all: ['film'] },
      maxInRow: { area: 1 },
    },
    stop: { kind: 'length', items: 40 },
  });
  const usable = ITEMS.filter(({ dimension, tags = [] }) => dimension < 'd2' && tags.includes('film')).length;
  expect(usable).toBeLessThan(40);
  const { ends, setAside, all } = simulate(few, { ...PEOPLE, count: 20 });
  expect(all.meanItems).toBe(usable);
  expect(ends).toEqual([{ code: 'no-candidate', people: 20 }]);
  expect(setAside).toEqual([{ code: 'in-a-row', people: 20 }]);
});

test('a session that this bank cannot give is refused, naming the place', () => {
  const refused = (session: Partial<SessionDesign>, more: object = {}): string => {
    try {
      simulate(designOf({ ...FREE, ...session }, more), { count: 1, seed: 1 });
    } catch (error) {
      if (error instanceof ScoringError) return `${error.code} ${error.field}`;
      throw error;
    }
    return 'accepted';
  };
  const blueprint = (own: object): Partial<SessionDesign> => ({ blueprint: { length: LENGTH, ...own } });
  expect(refused({})).toBe('accepted');
  expect(refused({}, { stop: { items: 9, rule: { kind: 'length', items: 3 } } })).toBe(
    'invalid-design design.stop.rule',
  );
  expect(refused({ screening: [{ item: 'no' }] })).toBe('unknown-item design.choice.screening[0].item');
  expect(refused({ select: { ...FREE.select, randomesque: 0 } })).toBe(
    'invalid-options design.choice.select.randomesque',
  );
  expect(refused({ select: { ...FREE.select, weights: { d9: 1 } } })).toBe(
    'unknown-dimension design.choice.select.weights.d9',
  );
  expect(refused({ stop: { any: [] } })).toBe('invalid-options design.choice.stop.any');
  expect(refused(blueprint({ length: -1 }))).toBe('invalid-options design.choice.blueprint.length');
  expect(refused(blueprint({ bounds: [{ on: 'area', of: 'z' }] }))).toMatch(/design\.choice\.blueprint\.bounds\[0\]/);
  const both = [
    { on: 'area', of: 'x', min: 8 },
    { on: 'area', of: 'y', min: 8 },
  ];
  expect(refused(blueprint({ bounds: both }))).toBe('infeasible design.choice.blueprint: length, bounds[0], bounds[1]');
  expect(refused({ cuts: { d0: [1, 0] } })).toBe('invalid-options design.choice.cuts.d0');
});

test('chances are chances', () => {
  const refused = (more: Partial<SimulationDesign>, people: Partial<SimulatedPeople> = {}): string => {
    try {
      simulate(designOf(FREE, more), { count: 1, seed: 1, ...people });
    } catch (error) {
      if (error instanceof ScoringError) return error.field;
      throw error;
    }
    return 'accepted';
  };
  expect(refused({}, { wish: { usual: 0, afterTwo: 2 } })).toBe('people.wish.afterTwo');
  expect(refused({ items: { ...BANK, tags: { film: Number.NaN } } })).toBe('design.items.tags.film');
});
