import { expect, test } from 'vitest';
import { estimate1d } from '../one-dimension/estimate-1d.ts';
import { outcomeInformation } from '../item/outcome-information.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import type { Outcome } from '../item/outcome.ts';
import { exp } from '../numeric/exp.ts';
import { normal } from '../numeric/normal.ts';
import { random } from '../numeric/random.ts';
import type { Model } from '../prior/model.ts';
import { expectedGain } from '../select/expected-gain.ts';
import { summarise } from '../summary/summarise.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';
import { update } from './update.ts';

const MODEL: Model = {
  schema: 'jalon.model/1',
  id: 'one',
  variance: 1,
  dimensions: [{ id: 'one', area: 'all', mean: 0, general: 0, specific: 0 }],
};

function itemOf(i: number, a: number, b: number, part: Partial<ScoredItem> = {}): ScoredItem {
  return {
    id: `item:${i}`,
    dimension: 'one',
    family: '',
    seconds: 60,
    model: '2PL',
    a,
    b: [b],
    credits: [0, 1],
    chance: 0,
    slip: 0,
    sd: { b: 0, logA: 0 },
    ...part,
  };
}

/** The engine's estimate on one dimension beside the exact one of one scale. */
function both(items: readonly ScoredItem[], outcomes: readonly Outcome[], prior?: { mean: number; sd: number }) {
  const given = prior ? { prior: { mean: [prior.mean], covariance: [prior.sd ** 2] } } : {};
  const answers = items.map(({ id }, i) => ({ item: id, outcome: outcomes[i]! }));
  const state = resume({ model: MODEL, items, seed: 1, ...given }, answers);
  const { mu, sigma } = settle(state).posterior;
  const exact = estimate1d(items, outcomes, {
    method: 'EAP',
    prior: prior ?? { mean: 0, sd: 1 },
    reference: true,
  });
  return { state, mean: mu[0]!, sd: Math.sqrt(sigma[0]!), exact: { mean: exact.theta!, sd: exact.se } };
}

const RIGHT: Outcome = { kind: 'category', category: 1 };
const WRONG: Outcome = { kind: 'category', category: 0 };
const TEN = Array.from({ length: 10 }, (_, i) => itemOf(i, 1.2, -1 + 0.2 * i));

test.each([
  ['wide', { mean: 0, sd: 5 }, 1e-3],
  ['far off', { mean: 5, sd: 1 }, 1e-6],
  ['far off the other way', { mean: -9, sd: 1.5 }, 1e-6],
  ['narrow', { mean: 0.07, sd: 0.05 }, 1e-6],
  ['narrow and far off', { mean: 7.03, sd: 0.02 }, 1e-6],
  ['usual', { mean: 0, sd: 1 }, 1e-6],
])('a prior that is %s is kept to, whatever grid the model alone would have', (_, prior, tolerance) => {
  for (const outcome of [RIGHT, WRONG]) {
    const found = both(
      TEN,
      TEN.map(() => outcome),
      prior,
    );
    expect(Math.abs(found.mean - found.exact.mean)).toBeLessThan(tolerance * prior.sd);
    expect(Math.abs(found.sd / found.exact.sd - 1)).toBeLessThan(tolerance);
    const { interval90 } = summarise(found.state, {}).dimensions[0]!;
    expect(interval90[0]).toBeLessThan(found.mean - found.sd);
    expect(interval90[1] - interval90[0]).toBeLessThan(4 * found.sd);
    expect(interval90[1] - interval90[0]).toBeGreaterThan(3 * found.sd);
  }
});

test('a prior nobody answered under yet is read as it is', () => {
  const prior = { mean: [5.01], covariance: [0.03 ** 2] };
  const { interval90 } = summarise(start({ model: MODEL, items: TEN, seed: 1, prior }), {}).dimensions[0]!;
  expect(interval90[0]).toBeCloseTo(5.01 - 1.645 * 0.03, 3);
  expect(interval90[1]).toBeCloseTo(5.01 + 1.645 * 0.03, 3);
});

test.each([50, 250, 500, 1500])('after %i answers on one dimension mean and deviation are exact', (count) => {
  const u = random(count);
  const items = Array.from({ length: count }, (_, i) =>
    itemOf(i, 2, 1.5 * normal(u), i % 2 === 0 ? {} : { chance: 0.25, slip: 0.03 }),
  );
  const outcomes = items.map((item): Outcome => (u() < 1 / (1 + exp(-2 * (0.26 - item.b[0]!))) ? RIGHT : WRONG));
  const { state, mean, sd, exact } = both(items, outcomes);
  expect(Math.abs(mean - exact.mean)).toBeLessThan(1e-6 * exact.sd);
  expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(1e-6);
  // A sharp posterior still tells items apart: those at its mean promise most.
  const near = items.toSorted((x, y) => Math.abs(x.b[0]! - mean) - Math.abs(y.b[0]! - mean));
  expect(expectedGain(state, near[0]!.id)).toBeGreaterThan(2 * expectedGain(state, near.at(-1)!.id));
});

test('5,000 answers are as exact as five', () => {
  const u = random(8);
  const items = Array.from({ length: 5000 }, (_, i) => itemOf(i, exp(0.25 + 0.3 * normal(u)), 1.2 * normal(u)));
  const outcomes = items.map((item): Outcome => (u() < 1 / (1 + exp(-item.a * (-0.7 - item.b[0]!))) ? RIGHT : WRONG));
  const { state, mean, sd, exact } = both(items, outcomes);
  expect(exact.sd).toBeLessThan(0.03);
  expect(Math.abs(mean - exact.mean)).toBeLessThan(1e-6 * exact.sd);
  expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(1e-6);
  // One more answer then promises I·v of the variance, to first order.
  for (const item of items.slice(0, 50))
    expect(expectedGain(state, item.id) / (outcomeInformation(item)(mean) * sd * sd)).toBeGreaterThan(0.8);
});

test('the grid that follows is the same whether answers come one by one or are summed up again', () => {
  const u = random(3);
  const items = Array.from({ length: 120 }, (_, i) => itemOf(i, 1.5, normal(u)));
  const answers = items.map(({ id }) => ({ item: id, outcome: u() < 0.5 ? RIGHT : WRONG }));
  const config = { model: MODEL, items, seed: 1 };
  const one = settle(answers.reduce(update, start(config))).posterior;
  const other = settle(answers.toReversed().reduce(update, start(config))).posterior;
  expect(Math.abs(one.mu[0]! - other.mu[0]!)).toBeLessThan(1e-8);
  expect(Math.abs(one.sigma[0]! / other.sigma[0]! - 1)).toBeLessThan(1e-8);
});
