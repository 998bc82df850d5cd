import { describe, expect, test } from 'vitest';
import { calibratedConfig } from '../calibrated-bank.test-data.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import type { Answer, Config } from '../engine/config.ts';
import type { State } from '../engine/state.ts';
import { update } from '../engine/update.ts';
import { random } from '../numeric/random.ts';
import { selectNext } from '../select/select-next.ts';
import { defaultRetestDrift, retestPrior } from '../start/retest-prior.ts';
import { draws } from '../summary/draws.ts';
import { changeBetween } from './change.ts';

const CONFIG = calibratedConfig();
const PEOPLE = 300;
const ALL = CONFIG.items.map(({ id }) => id);

/** 21 items chosen for somebody at θ, none of those seen before. */
function session(config: Config, theta: readonly number[], seen: ReadonlySet<string>, u: () => number): State {
  let state = start(config);
  let candidates = ALL.filter((id) => !seen.has(id));
  for (let presented = 0; presented < 21; presented++) {
    const next = selectNext(state, {
      candidates,
      weights: {},
      perSecond: false,
      comfort: null,
      recentFailures: 0,
      presented,
      randomesque: 1,
    });
    if ('stop' in next) throw new Error(next.stop);
    const item = config.items[Number(next.item)]!;
    const { categories } = outcomeProbabilities(item, theta[Number(item.id) % 21]!);
    const luck = u();
    const category = luck < categories[1]! ? 1 : 0;
    const isSaid = luck < categories[0]! + categories[1]!;
    state = update(state, { item: item.id, outcome: isSaid ? { kind: 'category', category } : { kind: 'dont_know' } });
    candidates = candidates.filter((id) => id !== item.id);
  }
  return state;
}

const seenIn = ({ answers }: State): ReadonlySet<string> => new Set(answers.map(({ item }) => item));

function flagged(shift: number, seed: number): { readonly overall: number; readonly area: number } {
  const u = random(seed);
  let [overall, area] = [0, 0];
  for (const theta of draws(start(CONFIG), PEOPLE, u)) {
    const before = session(CONFIG, theta, new Set(), u);
    const later = theta.map((value) => value + shift);
    const after = session({ ...CONFIG, prior: retestPrior(before) }, later, seenIn(before), u);
    const change = changeBetween(before, after);
    if (change.overall.progress) overall += 1 / PEOPLE;
    for (const { progress } of change.areas) if (progress) area += 1 / (PEOPLE * change.areas.length);
  }
  return { overall, area };
}

describe('progress', () => {
  test('is claimed of fewer than one in twenty who did not change', () => {
    const { overall, area } = flagged(0, 5);
    console.log(`no change: progress claimed overall ${overall.toFixed(3)}, by area ${area.toFixed(3)}`);
    expect(overall).toBeLessThan(0.05);
    expect(area).toBeLessThan(0.05);
  });

  test('is seen overall in most of those who gained a logit everywhere', () => {
    const { overall, area } = flagged(1, 6);
    console.log(`+1 everywhere: overall ${overall.toFixed(3)}, by area ${area.toFixed(3)}`);
    expect(overall).toBeGreaterThan(0.5);
    expect(area).toBeGreaterThan(0.1);
    expect(area).toBeLessThan(overall);
  });
});

test('without a second answer nothing is known of the change but the drift assumed', () => {
  const before = session(
    CONFIG,
    CONFIG.model.dimensions.map(() => 0.4),
    new Set(),
    random(1),
  );
  const { overall } = changeBetween(before, start({ ...CONFIG, prior: retestPrior(before) }));
  const { general, area, own } = defaultRetestDrift();
  expect(overall.mean).toBeCloseTo(0, 9);
  expect(overall.probability).toBeCloseTo(0.5, 9);
  const sameArea = [3, 6, 4, 4, 4].reduce((sum, n) => sum + n * n, 0) / 21 ** 2;
  expect(overall.sd ** 2).toBeCloseTo(general + area * sameArea + own / 21, 9);
});

test('agrees with conditioning the joint normal of both sessions directly, in one dimension', () => {
  const one = {
    ...CONFIG,
    model: { ...CONFIG.model, dimensions: CONFIG.model.dimensions.slice(0, 1) },
    items: CONFIG.items.filter(({ dimension }) => dimension === CONFIG.model.dimensions[0]!.id),
  };
  const answer = (n: number): Answer => ({ item: one.items[n]!.id, outcome: { kind: 'category', category: 1 } });
  const before = resume(one, [answer(0), answer(1)]);
  const after = resume({ ...one, prior: retestPrior(before) }, [answer(2), answer(3)]);
  const [p1, q] = [retestPrior(before, { general: 0, area: 0, own: 0 }).covariance[0]!, 0.22];
  const p2 = retestPrior(after, { general: 0, area: 0, own: 0 }).covariance[0]!;
  // The second session's answers are worth one observation of θ₂ with variance r; (θ₁, d) has covariance diag(p₁, q).
  const r = 1 / (1 / p2 - 1 / (p1 + q));
  expect(changeBetween(before, after).overall.sd ** 2).toBeCloseTo(q - q ** 2 / (p1 + q + r), 9);
});

test('refuses sessions that do not follow each other', () => {
  const before = start(CONFIG);
  expect(() => changeBetween(before, start(CONFIG))).toThrow('invalid-prior: after.config.prior');
  expect(() => changeBetween(before, before, 0.3)).toThrow('invalid-options: threshold');
  expect(() => retestPrior(before, { general: -1, area: 0, own: 0 })).toThrow('invalid-options: drift.general');
  const prior = retestPrior(before);
  const bad = (part: object) => () => start({ ...CONFIG, prior: { ...prior, ...part } });
  expect(bad({ mean: [1] })).toThrow('invalid-prior: prior.mean');
  expect(bad({ mean: prior.mean.with(0, Number.NaN) })).toThrow('invalid-prior: prior.mean');
  expect(bad({ covariance: prior.covariance.with(1, 3) })).toThrow('a symmetric matrix');
  expect(bad({ covariance: prior.covariance.with(0, -1) })).toThrow('a positive definite matrix');
});
