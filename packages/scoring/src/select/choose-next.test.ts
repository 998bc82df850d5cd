import { describe, expect, test } from 'vitest';
import { anyOutcome, exampleConfig, drawnOutcome } from '../example-bank.test-data.ts';
import { start } from '../engine/start.ts';
import { update } from '../engine/update.ts';
import { normal } from '../numeric/normal.ts';
import { random } from '../numeric/random.ts';
import { defaultStopRule } from '../stop/stop-rule.ts';
import { chooseNext, type SessionDesign } from './choose-next.ts';
import { defaultComfortRule } from './comfort-rule.ts';
import { expectedGain } from './expected-gain.ts';
import { selectNext } from './select-next.ts';

const BASE = exampleConfig(108, 6);
const CONFIG = {
  ...BASE,
  items: BASE.items.map((item, i) => ({ ...item, tags: i % 4 === 0 ? ['pointer.drag'] : [] })),
};
const DESIGN: SessionDesign = {
  screening: [{ item: 'item:1' }, { item: 'item:2', failureExcludes: ['pointer.drag'] }],
  blueprint: { length: 30, bounds: [{ on: 'area', of: 'digcomp:4', min: 2, max: 3 }], maxInRow: { area: 2 } },
  select: { weights: {}, perSecond: false, comfort: defaultComfortRule(), randomesque: 3 },
  stop: defaultStopRule(),
};

function play(design: SessionDesign, seed: number) {
  const u = random(seed);
  let state = start(CONFIG);
  const presented: string[] = [];
  let spentSeconds = 0;
  const totals = new Set<number>();
  for (;;) {
    const next = chooseNext(state, design, { presented, spentSeconds, recentFailures: 0, wish: false });
    if ('stop' in next) return { presented, stop: next.stop, totals: [...totals] };
    const item = CONFIG.items.find(({ id }) => id === next.item)!;
    totals.add(next.narrowed.candidates.length + next.narrowed.excluded.reduce((n, { count }) => n + count, 0));
    presented.push(item.id);
    spentSeconds += item.seconds!;
    const outcome = item.id === 'item:2' ? ({ kind: 'dont_know' } as const) : anyOutcome(item, u());
    state = update(state, { item: item.id, outcome });
  }
}

test('a session from its design alone: screening first, its filters kept, bounds met, an end with its reason', () => {
  const { presented, stop, totals } = play(JSON.parse(JSON.stringify(DESIGN)) as SessionDesign, 3);
  expect(presented.slice(0, 2)).toEqual(['item:1', 'item:2']);
  const items = presented.slice(2).map((id) => CONFIG.items.find((item) => item.id === id)!);
  expect(items.every(({ tags }) => tags.length === 0)).toBe(true);
  expect(presented.length).toBeGreaterThanOrEqual(8);
  expect(presented.length).toBeLessThanOrEqual(25);
  expect(items.filter(({ dimension }) => dimension.startsWith('digcomp:4')).length).toBeLessThanOrEqual(3);
  expect(stop.map(({ code }) => code)).not.toContain('no-candidate');
  expect(totals).toEqual([108]);
  expect(play(DESIGN, 3)).toEqual({ presented, stop, totals });
});

const NOW = { presented: [], spentSeconds: 0, recentFailures: 0, wish: false };

describe('the screening block keeps to the session', () => {
  test('no length, no time, not seen before, tags asked for, and the rule', () => {
    const { blueprint } = DESIGN;
    const next = (part: Partial<typeof blueprint>, stop = DESIGN.stop) =>
      chooseNext(start(CONFIG), { ...DESIGN, blueprint: { ...blueprint, ...part }, stop }, NOW);
    expect(next({})).toMatchObject({ item: 'item:1', screening: true });
    expect(next({ length: 0, bounds: [] })).toMatchObject({ stop: [{ code: 'no-candidate', value: 0, bound: 1 }] });
    expect(next({ seconds: 1, bounds: [] })).toMatchObject({ stop: [{ code: 'no-candidate', value: 0, bound: 1 }] });
    expect(next({ seenBefore: ['item:1'] })).toMatchObject({ item: 'item:2', screening: true });
    expect(next({ seenBefore: ['item:1', 'item:2'] })).toMatchObject({ screening: false });
    expect(next({ tags: { all: ['pointer.drag'] } })).toMatchObject({ screening: false });
    const seconds = CONFIG.items.find(({ id }) => id === 'item:1')!.seconds;
    expect(next({}, { kind: 'minutes', minutes: (seconds! - 1) / 60 })).toMatchObject({ stop: [{ code: 'minutes' }] });
    expect(next({}, { kind: 'length', items: 0 })).toMatchObject({ stop: [{ code: 'length' }] });
    // What merely should come first does not keep it out.
    expect(next({ bounds: [{ on: 'dimension', of: 'digcomp:5.4', min: 4 }], length: 4 })).toMatchObject({
      item: 'item:1',
    });
  });

  test('a failed step takes out later ones that need the same, and each says what it is for', () => {
    const design = {
      ...DESIGN,
      screening: [{ item: 'item:1', failureExcludes: ['pointer.drag'] }, { item: 'item:4' }, { item: 'item:2' }],
    };
    const first = chooseNext(start(CONFIG), design, NOW);
    expect(first).toMatchObject({ item: 'item:1', grounds: [{ code: 'screening', step: 1, of: 3 }] });
    expect('gain' in first && first.gain > 0 && first.gainByDimension['jalon:0.2']! > 0).toBe(true);
    const failed = update(start(CONFIG), { item: 'item:1', outcome: { kind: 'dont_know' } });
    const second = chooseNext(failed, design, { ...NOW, presented: ['item:1'] });
    expect(second).toMatchObject({ item: 'item:2', grounds: [{ code: 'screening', step: 3, of: 3 }] });
  });
});

test('stopping looks at the best item that may be asked, not at the one chosen', () => {
  const options = { ...DESIGN.select, recentFailures: 0, presented: 0, candidates: CONFIG.items.map(({ id }) => id) };
  const most = Math.max(...options.candidates.map((id) => expectedGain(start(CONFIG), id)));
  for (const part of [{}, { perSecond: true }, { randomesque: 20 }, { comfort: null }]) {
    const chosen = selectNext(start(CONFIG), { ...options, ...part });
    if ('stop' in chosen) throw new Error(chosen.stop);
    expect(chosen.bestGain).toBeCloseTo(most, 12);
    expect(chosen.gain).toBeLessThanOrEqual(chosen.bestGain);
    const next = (below: number) =>
      chooseNext(
        start(CONFIG),
        { blueprint: { length: 30 }, select: { ...DESIGN.select, ...part }, stop: { kind: 'gain', below } },
        NOW,
      );
    expect(next(0.999 * most)).toMatchObject({ item: chosen.item, gain: chosen.gain, bestGain: chosen.bestGain });
    expect(next(1.001 * most)).toMatchObject({ stop: [{ code: 'gain', value: chosen.bestGain }] });
  }
});

test.each([
  ['at ease', defaultComfortRule(), 3],
  ['at ease, always the best', defaultComfortRule(), 1],
  ['measuring alone', null, 1],
])('by the usual rule a session lasts 15 to 25 answers, %s', (_, comfort, randomesque) => {
  const config = exampleConfig(270, 6);
  const design: SessionDesign = {
    blueprint: { length: 60 },
    select: { weights: {}, perSecond: false, comfort, randomesque },
    stop: defaultStopRule(),
  };
  const people = 10;
  let answers = 0;
  for (let person = 0; person < people; person++) {
    const u = random(100 + person);
    const theta = -2 + (3 * person) / people;
    let state = start({ ...config, seed: person });
    let recentFailures = 0;
    for (;;) {
      const presented = state.answers.map(({ item }) => item);
      const next = chooseNext(state, design, { presented, spentSeconds: 0, recentFailures, wish: false });
      if ('stop' in next) break;
      const item = config.items.find(({ id }) => id === next.item)!;
      const outcome = drawnOutcome(item, theta + normal(u), u());
      recentFailures = outcome.kind === 'category' && item.credits[outcome.category]! >= 0.5 ? 0 : recentFailures + 1;
      state = update(state, { item: item.id, outcome });
      answers += 1;
    }
  }
  expect(answers / people).toBeGreaterThanOrEqual(15);
  expect(answers / people).toBeLessThanOrEqual(25);
});

test('the wish to stop comes before everything, even screening, whether the rule names it or not', () => {
  const now = { ...NOW, wish: true };
  const wished = { stop: [{ code: 'wish', value: 1, bound: 1 }] };
  expect(chooseNext(start(CONFIG), DESIGN, now)).toEqual(wished);
  expect(chooseNext(start(CONFIG), { ...DESIGN, stop: { kind: 'length', items: 99 } }, now)).toEqual(wished);
});

test('when nothing may be asked, it says what took everything out', () => {
  const now = { presented: ['item:1', 'item:2'], spentSeconds: 0, recentFailures: 0, wish: false };
  const next = chooseNext(start(CONFIG), { ...DESIGN, blueprint: { length: 30, tags: { any: ['nowhere'] } } }, now);
  expect(next).toMatchObject({
    stop: [{ code: 'no-candidate', value: 0, bound: 1 }],
    narrowed: {
      excluded: [
        { filter: 'presented', count: 2 },
        { filter: 'tags', count: 106 },
      ],
    },
  });
  const unknown = { ...DESIGN, screening: [{ item: 'nobody' }] };
  expect(() => chooseNext(start(CONFIG), unknown, now)).toThrow('unknown-item: screening[0].item');
});
