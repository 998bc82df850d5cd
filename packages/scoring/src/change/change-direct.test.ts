import { expect, test } from 'vitest';
import type { Answer, Config } from '../engine/config.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import { exampleConfig } from '../example-bank.test-data.ts';
import { normalCdf } from '../numeric/normal-cdf.ts';
import { retestPrior } from '../start/retest-prior.ts';
import { changeBetween } from './change.ts';

const BASE = exampleConfig(81, 4);
/** Three dimensions, the last two in one area. */
const THREE = ['jalon:0.1', 'digcomp:1.1', 'digcomp:1.2'];
const CONFIG: Config = {
  ...BASE,
  model: { ...BASE.model, dimensions: BASE.model.dimensions.filter(({ id }) => THREE.includes(id)) },
  items: BASE.items.filter(({ dimension }) => THREE.includes(dimension)),
};
type Matrix = readonly (readonly number[])[];

/** Gauss–Jordan: nothing of the package's own. */
function inverse(matrix: Matrix): Matrix {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]![i]!;
    rows[i] = rows[i]!.map((x) => x / pivot);
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]!;
      rows[k] = rows[k]!.map((x, j) => x - factor * rows[i]![j]!);
    }
  }
  return rows.map((row) => row.slice(n));
}
const times = (matrix: Matrix, vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, x, j) => sum + x * vector[j]!, 0));
const square = (flat: ArrayLike<number>): Matrix => [0, 1, 2].map((i) => [0, 1, 2].map((j) => flat[3 * i + j]!));
const plus = (a: Matrix, b: Matrix, sign = 1): Matrix => a.map((row, i) => row.map((x, j) => x + sign * b[i]![j]!));

test('agrees with conditioning the joint normal of both sessions directly, in three dimensions', () => {
  // Much of one dimension, a little of another, nothing of the third; the second session asks about the others.
  const on = (dimension: string, count: number, from: number, category: number): readonly Answer[] =>
    CONFIG.items
      .filter((item) => item.dimension === dimension)
      .slice(from, from + count)
      .map(({ id }) => ({ item: id, outcome: { kind: 'category', category } }));
  const before = settle(resume(CONFIG, [...on(THREE[0]!, 3, 0, 1), ...on(THREE[1]!, 1, 0, 0)]));
  const prior = retestPrior(before);
  const after = settle(resume({ ...CONFIG, prior }, [...on(THREE[1]!, 1, 1, 1), ...on(THREE[2]!, 3, 0, 1)]));

  const [p1, p2] = [square(before.posterior.sigma), square(after.posterior.sigma)];
  const [m1, m2] = [[...before.posterior.mu], [...after.posterior.mu]];
  const widened = square(prior.covariance);
  const drift = inverse(plus(widened, p1, -1));
  // What the second session's answers say alone, as precision and precision times mean.
  const said = plus(inverse(p2), inverse(widened), -1);
  const saidMean = times(inverse(p2), m2).map((x, i) => x - times(inverse(widened), m1)[i]!);
  // The precision of (θ₁, θ₂) where θ₁ ~ N(m₁, P₁), θ₂ = θ₁ + N(0, Q), and θ₂ was then asked about.
  const joint: Matrix = [
    ...plus(inverse(p1), drift).map((row, i) => [...row, ...drift[i]!.map((x) => -x)]),
    ...plus(drift, said).map((row, i) => [...drift[i]!.map((x) => -x), ...row]),
  ];
  const covariance = inverse(joint);
  const mean = times(covariance, [...times(inverse(p1), m1), ...saidMean]);

  const { overall, areas } = changeBetween(before, after);
  expect(areas.map(({ id }) => id)).toEqual(['jalon:0', 'digcomp:1']);
  for (const [found, members] of [
    [overall, [0, 1, 2]],
    [areas[0]!, [0]],
    [areas[1]!, [1, 2]],
  ] as const) {
    const weights = Array.from({ length: 6 }, (_, i) =>
      members.some((k) => k === i % 3) ? (i < 3 ? -1 : 1) / members.length : 0,
    );
    const change = weights.reduce((sum, w, i) => sum + w * mean[i]!, 0);
    const variance = weights.reduce((sum, w, i) => sum + w * times(covariance, weights)[i]!, 0);
    expect(found.mean).toBeCloseTo(change, 10);
    expect(found.sd ** 2).toBeCloseTo(variance, 10);
    expect(found.probability).toBeCloseTo(normalCdf(change / Math.sqrt(variance)), 10);
  }
});
