import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateScale } from '../one-dimension/estimate-scale.ts';
import type { GaussianPrior } from '../prior/gaussian-prior.ts';
import { estimatePoint } from './estimate-point.ts';
import { goldenPoint } from './golden-point.test-data.ts';
import { informationAtPoint } from './information-at-point.ts';
import { logPosterior } from './log-posterior.ts';
import { normalPrior } from './normal-prior.ts';
import { pointLines, type PointItem } from './point-item.ts';

const STANDARD: GaussianPrior = { mean: [0, 0], covariance: [1, 0.5, 0.5, 1] };

/** The gradient of the log posterior where the estimate stands, its largest component. */
function slopeAt(
  items: readonly PointItem[],
  responses: readonly (number | null)[],
  prior: GaussianPrior,
  theta: readonly number[],
): number {
  const size = theta.length;
  const answered = pointLines(items, size).flatMap((line, i) =>
    responses[i] === null ? [] : [{ line, right: responses[i] === 1 }],
  );
  const { gradient } = logPosterior(answered, normalPrior(prior, size), Float64Array.from(theta));
  return Math.max(...gradient.map(Math.abs));
}

test('golden modes and standard errors, where the other search left off; the gradient vanishes here', (context) => {
  const { items, prior, patterns, modes } = goldenPoint(context);
  let [worst, worstSe, steepest, theirs] = [0, 0, 0, 0];
  for (const [p, pattern] of patterns.entries()) {
    const { theta, se, warning } = estimatePoint(items, pattern, prior);
    expect(warning).toBeNull();
    steepest = Math.max(steepest, slopeAt(items, pattern, prior, theta));
    theirs = Math.max(theirs, slopeAt(items, pattern, prior, modes[p]!.slice(0, 3)));
    for (const k of [0, 1, 2]) {
      worst = Math.max(worst, Math.abs(theta[k]! - modes[p]![k]!));
      worstSe = Math.max(worstSe, Math.abs(se[k]! - modes[p]![k + 3]!));
    }
  }
  console.log(
    `${patterns.length} patterns: θ ${worst.toExponential(1)}, SE ${worstSe.toExponential(1)} at worst; gradient ${steepest.toExponential(1)}, theirs ${theirs.toExponential(1)}`,
  );
  expect(steepest).toBeLessThan(1e-10);
  expect(worst).toBeLessThan(5e-6);
  // Theirs come from a curvature by finite differences.
  expect(worstSe).toBeLessThan(5e-5);
});

describe('in one dimension', () => {
  test('it is the MAP of that scale, by intercept or by difficulty, with and without guessing', () => {
    const rows = [
      { a: 1.2, b: -0.8, c: 0 },
      { a: 0.7, b: 0.4, c: 0.2 },
      { a: 2.1, b: 1.1, c: 0.25 },
      { a: 1.5, b: 0, c: 0 },
    ];
    const prior = { mean: 0.4, sd: 1.3 };
    for (const answers of [
      [1, 1, 1, 1],
      [0, 1, 0, 1],
      [1, 0, null, 0],
      [0, 0, 0, 0],
    ]) {
      const scale = estimateScale(
        rows.map((row) => ({ model: '3PL' as const, ...row })),
        answers,
        { method: 'MAP', prior },
      );
      const given = { mean: [prior.mean], covariance: [prior.sd ** 2] };
      const byDifficulty = rows.map(({ a, b, c }): PointItem => ({ slopes: [a], difficulty: b, chance: c }));
      const byIntercept = rows.map(({ a, b, c }): PointItem => ({ slopes: [a], intercept: -a * b, chance: c }));
      for (const items of [byDifficulty, byIntercept]) {
        const point = estimatePoint(items, answers, given);
        expect(point.theta[0]).toBeCloseTo(scale.theta!, 9);
        expect(point.seExpected[0]).toBeCloseTo(scale.se, 9);
        expect(point.se[0]).toBeCloseTo(scale.seObserved, 9);
      }
    }
  });
});

const item = (size: number): fc.Arbitrary<PointItem> =>
  fc.record({
    slopes: fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: size, maxLength: size }),
    difficulty: fc.double({ min: -8, max: 8, noNaN: true }),
    chance: fc.constantFrom(0, 0.2, 0.5),
  });
const answered = fc
  .array(fc.tuple(item(2), fc.constantFrom(0, 1, null)), { maxLength: 12 })
  .map((pairs) => ({ items: pairs.map(([one]) => one), responses: pairs.map(([, response]) => response) }));

describe('laws', () => {
  test('a stationary point, finite, however extreme the items; the order of answers changes nothing', () => {
    fc.assert(
      fc.property(answered, ({ items, responses }) => {
        const one = estimatePoint(items, responses, STANDARD);
        const turned = estimatePoint(items.toReversed(), responses.toReversed(), STANDARD);
        expect(one.warning).toBeNull();
        expect(slopeAt(items, responses, STANDARD, one.theta)).toBeLessThan(1e-10);
        for (const k of [0, 1]) {
          expect(Math.abs(one.theta[k]! - turned.theta[k]!)).toBeLessThan(1e-8);
          expect(one.se[k]).toBeGreaterThan(0);
          expect(one.seExpected[k]).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('under a prior that says next to nothing the search still ends on a stationary point', () => {
    const wide = { mean: [0, 0], covariance: STANDARD.covariance.map((value) => 1e4 * value) };
    fc.assert(
      fc.property(answered, ({ items, responses }) => {
        const { theta, se, warning } = estimatePoint(items, responses, wide);
        expect(warning).toBeNull();
        expect(slopeAt(items, responses, wide, theta)).toBeLessThan(1e-9);
        for (const k of [0, 1]) expect(se[k]).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('first and second derivatives are those of the value; the expected curvature is the mean of the observed one', () => {
    const h = 1e-4;
    fc.assert(
      fc.property(
        item(2),
        fc.boolean(),
        fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })),
        (one, right, [x, y]) => {
          const [line] = pointLines([one], 2);
          const prior = normalPrior(STANDARD, 2);
          const at = (dx: number, dy: number, yes = right) =>
            logPosterior([{ line: line!, right: yes }], prior, Float64Array.of(x + dx, y + dy));
          const here = at(0, 0);
          const moved = [
            [at(-h, 0), at(h, 0)],
            [at(0, -h), at(0, h)],
          ] as const;
          for (const [k, [below, above]] of moved.entries()) {
            expect((above.value - below.value) / (2 * h)).toBeCloseTo(here.gradient[k]!, 5);
            for (const j of [0, 1])
              expect((below.gradient[j]! - above.gradient[j]!) / (2 * h)).toBeCloseTo(here.observed[2 * k + j]!, 4);
          }
          const z = one.slopes[0]! * x + one.slopes[1]! * y + line!.intercept;
          const p = line!.chance + (1 - line!.chance) / (1 + Math.exp(-z));
          const [yes, no] = [at(0, 0, true), at(0, 0, false)];
          for (const k of [0, 1, 2, 3]) {
            const mean = p * yes.observed[k]! + (1 - p) * no.observed[k]!;
            expect(Math.abs(mean - here.expected[k]!)).toBeLessThan(1e-9 * Math.max(1, here.expected[k]!));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('another unit and origin of the scales commute; nothing answered is the prior', () => {
    const items: readonly PointItem[] = [
      { slopes: [1.2, 0], intercept: 0.3 },
      { slopes: [0.4, 0.9], intercept: -0.5, chance: 0.2 },
      { slopes: [0, 1.6], intercept: 0.1 },
    ];
    const here = estimatePoint(items, [1, 1, 0], STANDARD);
    const [k, m] = [1.7, -0.6];
    const moved = items.map((one): PointItem => {
      const slopes = one.slopes.map((a) => a / k);
      return { ...one, slopes, intercept: (one as { intercept: number }).intercept - m * (slopes[0]! + slopes[1]!) };
    });
    const prior = { mean: [m, m], covariance: STANDARD.covariance.map((value) => k * k * value) };
    const there = estimatePoint(moved, [1, 1, 0], prior);
    for (const d of [0, 1]) {
      expect(there.theta[d]).toBeCloseTo(k * here.theta[d]! + m, 11);
      expect(there.se[d]).toBeCloseTo(k * here.se[d]!, 11);
    }
    const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 13) as number);
    expect(estimatePoint(items, [null, null, null], STANDARD)).toEqual({
      theta: [0, 0],
      se: near([1, 1]),
      seExpected: near([1, 1]),
      covariance: near(STANDARD.covariance),
      warning: null,
    });
  });

  test('5,000 answers: finite, and sure', () => {
    const items = Array.from({ length: 5000 }, (_, i): PointItem => ({
      slopes: i % 2 === 0 ? [1.1, 0.2] : [0.3, 1.4],
      difficulty: ((i * 7) % 61) / 10 - 3,
    }));
    const truth = [0.7, -0.4];
    const responses = items.map(({ slopes, ...rest }, i) => {
      const norm = Math.hypot(...slopes);
      const z = slopes[0]! * truth[0]! + slopes[1]! * truth[1]! - norm * (rest as { difficulty: number }).difficulty;
      return ((i * 13) % 101) / 101 < 1 / (1 + Math.exp(-z)) ? 1 : 0;
    });
    const { theta, se, warning } = estimatePoint(items, responses, STANDARD);
    expect(warning).toBeNull();
    for (const d of [0, 1]) {
      expect(Math.abs(theta[d]! - truth[d]!)).toBeLessThan(0.12);
      expect(se[d]).toBeLessThan(0.06);
    }
    for (const right of [0, 1])
      for (const value of estimatePoint(
        items,
        items.map(() => right),
        STANDARD,
      ).theta)
        expect(Number.isFinite(value)).toBe(true);
  });
});

test('what cannot be measured with is refused by its place', () => {
  const good: PointItem = { slopes: [1, 0], intercept: 0 };
  const refused =
    (one: PointItem, response: number | null = 1, prior = STANDARD) =>
    () =>
      estimatePoint([good, one], [1, response], prior);
  expect(refused({ ...good, slopes: [1] })).toThrow('invalid-item: items[1].slopes');
  expect(refused({ ...good, slopes: [0, 0] })).toThrow('invalid-item: items[1].slopes');
  expect(refused({ ...good, slopes: [1, Number.NaN] })).toThrow('invalid-item: items[1].slopes');
  expect(refused({ ...good, intercept: Number.NaN })).toThrow('invalid-item: items[1].intercept');
  expect(refused({ slopes: [1, 0], difficulty: Infinity })).toThrow('invalid-item: items[1].difficulty');
  for (const chance of [1, -0.1, Number.NaN])
    expect(refused({ ...good, chance })).toThrow('invalid-item: items[1].chance');
  for (const response of [2, 0.5, Number.NaN]) expect(refused(good, response)).toThrow('invalid-outcome: responses[1]');
  expect(() => estimatePoint([good], [], STANDARD)).toThrow('invalid-outcome: responses');
  const withCovariance = (...covariance: number[]) => refused(good, 1, { mean: [0, 0], covariance });
  expect(withCovariance(1, 2, 2, 1)).toThrow('invalid-prior: prior.covariance: expected a positive definite matrix');
  expect(withCovariance(1, 0.2, 0.3, 1)).toThrow('a symmetric matrix');
  expect(withCovariance(1, 0)).toThrow('invalid-prior: prior.covariance');
  expect(refused(good, 1, { ...STANDARD, mean: [0, Number.NaN] })).toThrow('invalid-prior: prior.mean');
  expect(() => informationAtPoint([good], [0, Number.NaN])).toThrow('invalid-options: theta[1]');
  expect(() => informationAtPoint([good], [])).toThrow('invalid-options: theta');
});
