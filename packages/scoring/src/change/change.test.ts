import { describe, expect, test } from 'vitest';
import { calibratedConfig } from '../calibrated-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import type { Answer } from '../engine/config.ts';
import type { State } from '../engine/state.ts';
import { random } from '../numeric/random.ts';
import { retestPrior } from '../start/retest-prior.ts';
import { changeBetween } from './change.ts';

const CONFIG = calibratedConfig();

const answersOf = (seed: number, from: number): readonly Answer[] => {
  const u = random(seed);
  const items = CONFIG.items.slice(from, from + 16);
  return items.map(({ id }) => ({ item: id, outcome: { kind: 'category', category: u() < 0.6 ? 1 : 0 } }));
};

describe('laws', () => {
  const before = resume(CONFIG, answersOf(1, 0));
  const after = resume(CONFIG, answersOf(2, 40));

  test('what went up one way went down the other', () => {
    const [there, back] = [changeBetween(before, after), changeBetween(after, before)];
    const pairs = [there.overall, ...there.areas].map((one, i) => [one, [back.overall, ...back.areas][i]!] as const);
    for (const [one, other] of pairs) {
      expect(one.mean).toBeCloseTo(-other.mean, 5);
      expect(one.sd).toBeCloseTo(other.sd, 5);
    }
  });

  test('whoever answers as before has not moved', () => {
    for (const { mean, probability } of [
      changeBetween(before, before).overall,
      ...changeBetween(before, before).areas,
    ]) {
      expect(mean).toBeCloseTo(0, 5);
      expect(probability).toBeCloseTo(0.5, 5);
    }
  });

  test('neither how the second session was begun nor what the order of answers was changes anything', () => {
    const continued = resume({ ...CONFIG, prior: retestPrior(before) }, after.answers);
    expect(changeBetween(before, continued)).toEqual(changeBetween(before, after));
    const turned = resume(CONFIG, after.answers.toReversed());
    expect(changeBetween(before, turned).overall.mean).toBeCloseTo(changeBetween(before, after).overall.mean, 5);
  });

  test('items that measure several dimensions tell of the change of each', () => {
    const items = CONFIG.items.map((item, i) =>
      i % 3 === 0 ? { ...item, loadings: { '0.0': 0.7, [item.dimension]: 0.7 } } : item,
    );
    const config = { ...CONFIG, items };
    const answered = (category: number, from: number): State =>
      resume(
        config,
        [0, 3, 6, 9].map((i) => ({ item: items[from + i]!.id, outcome: { kind: 'category', category } })),
      );
    const found = changeBetween(answered(0, 42), answered(1, 84));
    expect(found.areas[0]!.mean).toBeGreaterThan(0.5);
    expect(changeBetween(answered(1, 42), answered(1, 84)).overall.mean).toBeLessThan(found.overall.mean);
  });
});

test('progress is never said of an area that one of the sessions did not ask about, whatever the others suggest', () => {
  const about = (areas: readonly string[], category: number, from: number): State =>
    resume(
      CONFIG,
      CONFIG.items
        .filter(({ dimension }, i) => areas.includes(dimension[0]!) && i >= from && i < from + 84)
        .map(({ id }) => ({ item: id, outcome: { kind: 'category', category } })),
    );
  const { overall, areas } = changeBetween(about(['0', '1', '2'], 0, 0), about(['1', '2', '3'], 1, 84));
  expect(areas.map(({ probability }) => probability > 0.95)).toEqual([true, true, true, true, true]);
  expect(areas.map(({ progress }) => progress)).toEqual([false, true, true, false, false]);
  expect(overall.progress).toBe(true);
});

test('without any answer nothing is known of the change but what is believed of it', () => {
  const { overall, areas } = changeBetween(start(CONFIG), start(CONFIG));
  expect(overall.mean).toBe(0);
  expect(overall.probability).toBeCloseTo(0.5, 9);
  const sameArea = [3, 6, 4, 4, 4].reduce((sum, n) => sum + n * n, 0) / 21 ** 2;
  expect(overall.sd ** 2).toBeCloseTo(9 + 0.5 * sameArea + 0.1 / 21, 9);
  expect(areas[1]!.sd ** 2).toBeCloseTo(9 + 0.5 + 0.1 / 6, 9);
});

test('refuses sessions of other dimensions, thresholds that are none, and drifts that are none', () => {
  const before = start(CONFIG);
  const fewer = { ...CONFIG.model, dimensions: CONFIG.model.dimensions.slice(1) };
  expect(() => changeBetween(before, start({ ...CONFIG, items: [], model: fewer }))).toThrow(
    'invalid-model: after.config.model',
  );
  expect(() => changeBetween(before, before, 0.3)).toThrow('invalid-options: threshold');
  expect(() => retestPrior(before, { general: -1, area: 0, own: 0 })).toThrow('invalid-options: drift.general');
  const prior = retestPrior(before);
  const bad = (part: object) => () => start({ ...CONFIG, prior: { ...prior, ...part } });
  expect(bad({ mean: [1] })).toThrow('invalid-prior: prior.mean');
  expect(bad({ mean: prior.mean.with(0, Number.NaN) })).toThrow('invalid-prior: prior.mean');
  expect(bad({ covariance: prior.covariance.with(1, 3) })).toThrow('a symmetric matrix');
  expect(bad({ covariance: prior.covariance.with(0, -1) })).toThrow('a positive definite matrix');
});
