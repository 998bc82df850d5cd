import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { compiledConfig } from '../engine/compiled.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { comfortThreshold, defaultComfortRule } from './comfort-rule.ts';
import { expectedGain } from './expected-gain.ts';
import { itemProspect } from './item-prospect.ts';
import { marginals } from './marginals.ts';
import { selectNext } from './select-next.ts';
import type { SelectOptions, Selection } from './select-options.ts';

const CONFIG = exampleConfig(135, 21);
const IDS = CONFIG.items.map(({ id }) => id);

function options(part: Partial<SelectOptions> = {}): SelectOptions {
  return {
    candidates: IDS,
    weights: {},
    perSecond: false,
    comfort: null,
    recentFailures: 0,
    presented: 5,
    randomesque: 1,
    ...part,
  };
}

function chosen(selection: Selection): Exclude<Selection, { readonly stop: string }> {
  if ('stop' in selection) throw new Error(selection.stop);
  return selection;
}

function answered(count: number, seed: number): State {
  const u = random(seed);
  const left = [...CONFIG.items];
  return resume(
    CONFIG,
    Array.from({ length: count }, () => {
      const [item] = left.splice(Math.floor(u() * left.length), 1) as [ScoredItem];
      return { item: item.id, outcome: anyOutcome(item, u()) };
    }),
  );
}

const predictedOf = (state: State, id: string): number => {
  const compiled = compiledConfig(CONFIG);
  return itemProspect(compiled.items.get(id)!, marginals(state.posterior, compiled)).predicted;
};

describe('without comfort rule', () => {
  test('the highest gain wins once every dimension was asked about', () => {
    const dimensionCounts = Object.fromEntries(CONFIG.model.dimensions.map(({ id }) => [id, 1]));
    for (let seed = 0; seed < 5; seed++) {
      const state = answered(12, seed);
      const best = IDS.reduce((a, b) => (expectedGain(state, b) > expectedGain(state, a) ? b : a));
      const selection = chosen(selectNext(state, options({ dimensionCounts })));
      expect(selection.item).toBe(best);
      expect(selection.gain).toBeCloseTo(expectedGain(state, best), 12);
      expect(selection.reasons).toEqual(['most-informative']);
    }
  });

  test('a dimension not asked about wins when close, not when far', () => {
    const [item] = CONFIG.items;
    const twin = { ...item!, id: 'twin', a: item!.a * 1.03 };
    const far = { ...item!, id: 'far', dimension: 'jalon:0.2', a: item!.a * 0.3 };
    const near = { ...item!, id: 'near', dimension: 'jalon:0.2' };
    const state = start({ ...CONFIG, items: [twin, near, far] });
    const dimensionCounts = { 'jalon:0.1': 1, 'jalon:0.2': 0 };
    const first = (candidates: readonly string[]) =>
      chosen(selectNext(state, options({ candidates, dimensionCounts })));
    expect(first(['twin', 'near'])).toMatchObject({ item: 'near', reasons: ['most-informative', 'not-yet-explored'] });
    expect(first(['twin', 'far']).item).toBe('twin');
    expect(
      chosen(
        selectNext(
          state,
          options({ candidates: ['twin', 'near'], dimensionCounts: { 'jalon:0.1': 1, 'jalon:0.2': 1 } }),
        ),
      ).item,
    ).toBe('twin');
  });

  test('per second, a short item may win over a long one', () => {
    const [item] = CONFIG.items;
    const long = { ...item!, id: 'long', a: 2, seconds: 200 };
    const short = { ...item!, id: 'short', a: 1.6, seconds: 30 };
    const state = start({ ...CONFIG, items: [long, short] });
    const candidates = ['long', 'short'];
    expect(chosen(selectNext(state, options({ candidates }))).item).toBe('long');
    const selection = chosen(selectNext(state, options({ candidates, perSecond: true })));
    expect(selection.item).toBe('short');
    expect(selection.gain).toBeCloseTo(expectedGain(state, 'short'), 12);
  });

  test('weights decide what matters; what is not named weighs nothing', () => {
    const area5 = Object.fromEntries(
      CONFIG.model.dimensions.filter(({ area }) => area === 'digcomp:5').map(({ id }) => [id, 1]),
    );
    const selection = chosen(selectNext(start(CONFIG), options({ weights: area5 })));
    expect(CONFIG.items.find(({ id }) => id === selection.item)!.dimension).toMatch(/^digcomp:5/);
    const nothing = chosen(selectNext(start(CONFIG), options({ weights: { 'digcomp:1.1': 0 } })));
    expect(nothing.gain).toBe(0);
  });

  test('ties go to the first item of the configuration, whatever the order of candidates', () => {
    const [item] = CONFIG.items;
    const twins = ['x', 'y', 'z'].map((id) => ({ ...item!, id }));
    const state = start({ ...CONFIG, items: twins });
    expect(chosen(selectNext(state, options({ candidates: ['z', 'x', 'y'] }))).item).toBe('x');
    expect(chosen(selectNext(state, options({ candidates: ['z', 'y'] }))).item).toBe('y');
  });

  test('nothing to choose from', () => {
    expect(selectNext(start(CONFIG), options({ candidates: [] }))).toEqual({ stop: 'no-candidate' });
    expect(() => selectNext(start(CONFIG), options({ candidates: ['nobody'] }))).toThrow('unknown-item');
  });
});

describe('comfort rule', () => {
  const comfort = defaultComfortRule();

  test('what it asks for', () => {
    const at = (presented: number, recentFailures: number): number =>
      comfortThreshold(comfort, { presented, recentFailures });
    expect([at(0, 0), at(1, 0), at(2, 0)]).toEqual([0.85, 0.85, 0.7]);
    expect([at(1, 1), at(5, 1), at(5, 2), at(5, 7)]).toEqual([0.85, 0.8, 0.9, 0.9]);
  });

  test('whatever is chosen meets it, or nothing does and it is the easiest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 3 }),
        (count, seed, recentFailures) => {
          const state = answered(count, seed);
          const selection = chosen(
            selectNext(state, options({ comfort, recentFailures, presented: count, randomesque: 5 })),
          );
          expect(selection.predicted).toBeCloseTo(predictedOf(state, selection.item), 14);
          const threshold = comfortThreshold(comfort, { presented: count, recentFailures });
          const easiest = Math.max(...IDS.map((id) => predictedOf(state, id)));
          const isEasiestLeft = selection.reasons.includes('easiest-left');
          expect(isEasiestLeft).toBe(easiest < threshold);
          expect(selection.predicted).toBeGreaterThanOrEqual(isEasiestLeft ? easiest : threshold);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reasons say what was applied', () => {
    const reasons = (part: Partial<SelectOptions>) =>
      chosen(selectNext(start(CONFIG), options({ comfort, ...part }))).reasons;
    expect(reasons({ presented: 0 })).toEqual(['first-easy', 'most-informative', 'not-yet-explored']);
    expect(reasons({ recentFailures: 1 })).toEqual(['after-failure', 'most-informative', 'not-yet-explored']);
    expect(reasons({ presented: 1, recentFailures: 1 })).toEqual([
      'first-easy',
      'after-failure',
      'most-informative',
      'not-yet-explored',
    ]);
    expect(reasons({})).toEqual(['comfort', 'most-informative', 'not-yet-explored']);
    const hard = IDS.filter((id) => predictedOf(start(CONFIG), id) < 0.4);
    expect(reasons({ candidates: hard })).toEqual(['easiest-left']);
  });

  test('predicted success is P(credit ≥ .5), "I don\'t know" being none', () => {
    const state = start(CONFIG);
    for (const item of CONFIG.items.slice(0, 9)) {
      let sum = 0;
      let total = 0;
      for (let z = -7; z <= 7; z += 0.01) {
        const weight = Math.exp(-0.5 * z * z);
        const { categories } = outcomeProbabilities(item, -0.6 + Math.sqrt(1.5) * z);
        total += weight;
        sum += weight * categories.reduce((p, value, c) => p + (item.credits[c]! >= 0.5 ? value : 0), 0);
      }
      expect(predictedOf(state, item.id)).toBeCloseTo(sum / total, 6);
    }
  });
});

describe('exposure and variety', () => {
  test('draws among the five best, evenly, from seed and step alone', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const state = start({ ...CONFIG, seed });
      const one = chosen(selectNext(state, options({ randomesque: 5 })));
      counts.set(one.item, (counts.get(one.item) ?? 0) + 1);
      expect(selectNext(start({ ...CONFIG, seed }), options({ randomesque: 5 }))).toEqual(one);
    }
    expect(counts.size).toBe(5);
    for (const count of counts.values()) expect(count).toBeGreaterThan(320);
    const steps = new Set(
      Array.from(
        { length: 40 },
        (_, presented) => chosen(selectNext(start(CONFIG), options({ randomesque: 5, presented }))).item,
      ),
    );
    expect(steps.size).toBe(5);
  });

  test('never more in a row from one area than said, unless nothing else is left', () => {
    const only = (recentAreas: readonly string[], candidates: readonly string[] = IDS) => {
      const { item } = chosen(
        selectNext(
          start(CONFIG),
          options({ maxInRow: { area: 2 }, recentAreas, candidates, weights: { 'digcomp:2.1': 1 } }),
        ),
      );
      return CONFIG.items.find(({ id }) => id === item)!.dimension;
    };
    expect(only([])).toMatch(/^digcomp:2/);
    expect(only(['digcomp:2'])).toMatch(/^digcomp:2/);
    expect(only(['digcomp:1', 'digcomp:2', 'digcomp:2'])).not.toMatch(/^digcomp:2/);
    expect(only(['digcomp:2', 'digcomp:2', 'digcomp:1'])).toMatch(/^digcomp:2/);
    const area2 = CONFIG.items.filter(({ dimension }) => dimension.startsWith('digcomp:2')).map(({ id }) => id);
    expect(only(['digcomp:2', 'digcomp:2'], area2)).toMatch(/^digcomp:2/);
  });
});
