import { describe, expect, test } from 'vitest';
import type { ScoredItem } from '../item/scored-item.ts';
import type { Model } from '../prior/model.ts';
import { expectedGain } from '../select/expected-gain.ts';
import { summarise } from '../summary/summarise.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';
import { start } from './start.ts';

const MODEL: Model = {
  schema: 'jalon.model/1',
  id: 'three',
  variance: 1,
  dimensions: ['x', 'y', 'z'].map((id) => ({
    id,
    area: id === 'z' ? 'b' : 'a',
    mean: -0.3,
    general: 0.5,
    specific: 0.1,
  })),
};
const ITEM: ScoredItem = {
  id: 'one',
  dimension: 'x',
  family: '',
  seconds: 1,
  model: '2PL',
  a: 1.3,
  b: [0.2],
  credits: [0, 1],
  chance: 0.1,
  slip: 0.03,
  sd: { b: 0, logA: 0 },
};
const RIGHT = { kind: 'category', category: 1 } as const;

test('a loading of 1 on the dimension alone is the same as none', () => {
  const answers = [{ item: 'one', outcome: RIGHT }];
  const plain = settle(resume({ model: MODEL, items: [ITEM], seed: 1 }, answers)).posterior;
  const loaded = settle(resume({ model: MODEL, items: [{ ...ITEM, loadings: { x: 1 } }], seed: 1 }, answers)).posterior;
  for (const [i, value] of plain.mu.entries()) expect(loaded.mu[i]).toBeCloseTo(value, 12);
  for (const [i, value] of plain.sigma.entries()) expect(loaded.sigma[i]).toBeCloseTo(value, 12);
});

test('an item on three dimensions agrees with brute force, and so does what it was expected to tell', () => {
  const loadings = { x: 0.9, y: 0.6, z: 0.4 };
  const config = { model: MODEL, items: [{ ...ITEM, a: 1, loadings }], seed: 1 };
  const before = start(config);
  const after = settle(resume(config, [{ item: 'one', outcome: RIGHT }])).posterior;
  // η is normal before the answer: one dimension of quadrature gives the exact mean and variance of every θ.
  const w = [0.9, 0.6, 0.4];
  const s = [0, 1, 2].map((i) => w.reduce((sum, value, j) => sum + value * before.posterior.sigma[i * 3 + j]!, 0));
  const v = s.reduce((sum, value, i) => sum + value * w[i]!, 0);
  const m = -0.3 * 1.9;
  const [h, e] = [0.5, (1.05 * 0.03 * 0.5) / (0.5 * 0.9)];
  let [p0, p1, p2] = [0, 0, 0];
  for (let z = -8; z <= 8; z += 0.01) {
    const eta = m + z * Math.sqrt(v);
    const k = 1 / (1 + Math.exp(-(eta - 0.2)));
    const p = Math.exp(-0.5 * z * z) * (k * (1 - 0.03 - e) + (1 - k) * (1 - h) * 0.1);
    p0 += p;
    p1 += p * eta;
    p2 += p * eta * eta;
  }
  const mean = p1 / p0;
  const removed = v - (p2 / p0 - mean * mean);
  for (const i of [0, 1, 2]) {
    expect(after.mu[i]).toBeCloseTo(-0.3 + (s[i]! / v) * (mean - m), 6);
    expect(after.sigma[i * 4]).toBeCloseTo(1 - (s[i]! / v) ** 2 * removed, 6);
  }
  expect(expectedGain(before, 'one')).toBeGreaterThan(0.05);
});

test('items that load alike share a site; what they tell counts as observed on each dimension, once per area', () => {
  const items = ['one', 'two'].map((id) => ({ ...ITEM, id, loadings: { y: 0.5, x: 1 } }));
  const state = resume(
    { model: MODEL, items, seed: 1 },
    items.map(({ id }) => ({ item: id, outcome: RIGHT })),
  );
  expect(state.posterior.tau.length).toBe(4);
  const { dimensions, areas } = summarise(state, {});
  expect(dimensions.map(({ basis, answers }) => [basis, answers])).toEqual([
    ['observed', 2],
    ['observed', 2],
    ['neighbours', 0],
  ]);
  expect(areas.map(({ answers }) => answers)).toEqual([2, 0]);
});

describe('refused:', () => {
  const withLoadings = (loadings: Readonly<Record<string, number>>) => () =>
    start({ model: MODEL, items: [{ ...ITEM, loadings }], seed: 1 });
  test.each([
    ['its own dimension missing', { y: 1 }, 'invalid-item: items[0] (one).loadings'],
    ['more than three', { x: 1, y: 1, z: 1, w: 1 }, 'invalid-item: items[0] (one).loadings'],
    ['a loading of 0', { x: 1, y: 0 }, 'invalid-item: items[0] (one).loadings'],
    ['NaN', { x: Number.NaN }, 'invalid-item: items[0] (one).loadings'],
    ['an unknown dimension', { x: 1, w: 1 }, 'unknown-dimension: items[0] (one).loadings'],
  ])('%s', (_, loadings, message) => expect(withLoadings(loadings)).toThrow(message));
});
