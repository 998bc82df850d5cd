import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScoringError } from '../scoring-error.ts';
import { estimatePoint } from './estimate-point.ts';
import { goldenPoint } from './golden-point.test-data.ts';
import { informationAtPoint } from './information-at-point.ts';
import type { PointItem } from './point-item.ts';
import type { PointRuleName } from './rules/point-rule.ts';
import { selectAtPoint } from './select-at-point.ts';

const RULES = ['D', 'T', 'A', 'E'] as const;

test('golden information: every item at every point', (context) => {
  const { items, information } = goldenPoint(context);
  for (const { theta, P, matrices } of information) {
    for (const [i, one] of items.entries()) {
      const mine = informationAtPoint([one], theta);
      for (const [at, value] of matrices[i]!.flat().entries())
        expect(Math.abs(mine[at]! - value)).toBeLessThan(1e-9 * Math.max(Math.abs(value), 1e-3));
      const norm = one.slopes.reduce((sum, a) => sum + a * a, 0);
      expect(mine[0]! + mine[4]! + mine[8]!).toBeCloseTo(P[i]! * (1 - P[i]!) * norm, 10);
    }
  }
});

describe('golden sequences of twelve items chosen at the mode', () => {
  test.for([
    ['DPrule', 'D', true],
    ['TPrule', 'T', true],
    ['APrule', 'A', true],
    ['EPrule', 'E', true],
    ['Trule', 'T', false],
  ] as const)('%s', ([key, rule, withPrior], context) => {
    const { items, prior, responses, selection } = goldenPoint(context);
    const theirs = selection[key]!;
    const given = [0];
    const pattern: (number | null)[] = items.map(() => null);
    let [worst, worstSe] = [0, 0];
    for (let n = 0; ; n++) {
      const { theta, se } = estimatePoint(items, pattern, prior);
      for (const k of [0, 1, 2]) {
        worst = Math.max(worst, Math.abs(theta[k]! - theirs.theta[n]![k]!));
        worstSe = Math.max(worstSe, Math.abs(se[k]! - theirs.se[n]![k]!));
      }
      if (n > 0 && n < 12) given.push(selectAtPoint(items, theta, { rule, given, ...(withPrior && { prior }) })!.item);
      if (n === 12) break;
      pattern[given[n]!] = responses[given[n]!]!;
    }
    console.log(`${key}: θ ${worst.toExponential(1)}, SE ${worstSe.toExponential(1)} at worst`);
    expect(given).toEqual(theirs.items);
    expect(worst).toBeLessThan(5e-6);
    // Theirs come from a curvature by finite differences.
    expect(worstSe).toBeLessThan(5e-5);
  });
});

const slopes = fc.tuple(fc.double({ min: 0.3, max: 2, noNaN: true }), fc.double({ min: 0, max: 1.5, noNaN: true }));
const bank = fc.array(
  fc.record({
    slopes,
    intercept: fc.double({ min: -2, max: 2, noNaN: true }),
    chance: fc.constantFrom(0, 0.25),
  }),
  { minLength: 4, maxLength: 9 },
);
const prior = { mean: [0, 0], covariance: [1, 0.4, 0.4, 1.5] };
const PRECISION = [1.5, -0.4, -0.4, 1].map((value) => value / 1.34);

/** What each rule is by its definition, for two by two. */
const DEFINITIONS: Readonly<Record<PointRuleName, (m: readonly number[]) => number>> = {
  D: ([a, b, , d]) => Math.log(a! * d! - b! * b!),
  T: ([a, , , d]) => a! + d!,
  A: ([a, b, , d]) => -(a! + d!) / (a! * d! - b! * b!),
  E: ([a, b, , d]) => (a! + d!) / 2 - Math.sqrt(((a! - d!) / 2) ** 2 + b! * b!),
};

describe('laws', () => {
  test.each(RULES)('%s: the best by its definition, whatever the order of the bank', (rule) => {
    fc.assert(
      fc.property(bank, fc.double({ min: -1.5, max: 1.5, noNaN: true }), (items, x) => {
        const theta = [x, 0.3];
        const given = [1, 3];
        const by = (list: readonly PointItem[], which: readonly number[]) =>
          selectAtPoint(list, theta, { rule, given: which, prior })!;
        const { item, value } = by(items, given);
        const worth = [...items.keys()].map((i) => {
          const information = informationAtPoint([items[1]!, items[3]!, items[i]!], theta);
          return DEFINITIONS[rule](PRECISION.map((precision, at) => precision + information[at]!));
        });
        expect(given).not.toContain(item);
        expect(value).toBeCloseTo(worth[item]!, 9);
        const best = Math.max(...worth.filter((_, i) => !given.includes(i)));
        expect(value).toBeGreaterThan(best - 1e-9);
        const turned = items.toReversed();
        const other = by(
          turned,
          given.map((i) => items.length - 1 - i),
        );
        expect(other.value).toBeCloseTo(value, 9);
      }),
    );
  });

  test('information is symmetric, never negative along any direction, and adds up', () => {
    fc.assert(
      fc.property(bank, fc.double({ min: -40, max: 40, noNaN: true }), (items, x) => {
        const [a, b, c, d] = informationAtPoint(items, [x, -x / 3]) as unknown as [number, number, number, number];
        expect(b).toBe(c);
        expect(Math.min(a, d, a * d - b * c)).toBeGreaterThan(-1e-12);
        const parts = items.map((one) => informationAtPoint([one], [x, -x / 3])[0]!);
        expect(a).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          12,
        );
      }),
    );
  });

  test('T is the same with a prior as without', () => {
    fc.assert(
      fc.property(bank, (items) => {
        const options = { rule: 'T', given: [0] } as const;
        const { item } = selectAtPoint(items, [0, 0], { ...options, prior })!;
        // The same worth, not the same item: items as good as each other are told apart by rounding.
        const worth = selectAtPoint(items, [0, 0], { ...options, candidates: [item] })!.value;
        expect(worth).toBeCloseTo(selectAtPoint(items, [0, 0], options)!.value, 9);
      }),
    );
  });
});

describe('without a prior', () => {
  const items: readonly PointItem[] = [
    { slopes: [1, 0], intercept: 0 },
    { slopes: [1.3, 0], intercept: 0.2 },
    { slopes: [0, 1], intercept: -0.4 },
    { slopes: [0, 0.4], intercept: 0 },
  ];
  test.each(['D', 'A', 'E'] as const)('%s: a singular information is an error, not an order', (rule) => {
    const choose = (given: readonly number[], candidates?: readonly number[]) => () =>
      selectAtPoint(items, [0, 0], { rule, given, ...(candidates && { candidates }) });
    expect(choose([])).toThrow(ScoringError);
    expect(choose([])).toThrow('singular-information: options.prior');
    // Only the first dimension is known and would be: still singular, though rounding might not say so.
    expect(choose([0], [1])).toThrow('singular-information');
    expect(choose([0])()).toMatchObject({ item: 2 });
    // Three items along one line, at many angles: rounding makes some of these matrices look regular.
    for (let angle = 0.05; angle < 1.5; angle += 0.05) {
      const lined = [1, 0.3, 0.7].map((k): PointItem => ({
        slopes: [k * Math.cos(angle), k * Math.sin(angle)],
        intercept: 0.1,
      }));
      expect(() => selectAtPoint(lined, [0.2, 0.1], { rule, given: [0, 1] })).toThrow('singular-information');
    }
  });

  test('nothing to choose from is no error; ties go to the first position; bad options are refused by place', () => {
    expect(selectAtPoint(items, [0, 0], { rule: 'D', given: [0, 1, 2, 3] })).toBeNull();
    const twins = [items[0]!, items[0]!, items[0]!];
    expect(selectAtPoint(twins, [0, 0], { rule: 'T', given: [], candidates: [2, 1] })!.item).toBe(1);
    expect(() => selectAtPoint(items, [0, 0], { rule: 'T', given: [9] })).toThrow('unknown-item: options.given[0]');
    expect(() => selectAtPoint(items, [0, 0], { rule: 'T', given: [], candidates: [0, 0.5] })).toThrow(
      'unknown-item: options.candidates[1]',
    );
    expect(() => selectAtPoint(items, [0, Number.NaN], { rule: 'T', given: [] })).toThrow('theta[1]');
    expect(() => selectAtPoint(items, [0, 0], { rule: 'X' as 'T', given: [] })).toThrow(
      'invalid-options: options.rule',
    );
  });
});
