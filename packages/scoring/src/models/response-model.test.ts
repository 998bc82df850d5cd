import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { golden } from '../golden.test-data.ts';
import { modelDerivatives } from './derivatives-by-name.ts';
import { responseModel } from './model-by-name.ts';
import { emptyCurves, type CategoryCurves, type ModelName } from './response-model.ts';

function curvesAt(name: ModelName, a: number, b: readonly number[], theta: number): CategoryCurves {
  const curves = emptyCurves(b.length + 1);
  responseModel(name).probabilities(a, b, theta, curves.p);
  modelDerivatives(name)(a, curves);
  return curves;
}

const slope = fc.double({ min: 0.2, max: 4, noNaN: true });
const ability = fc.double({ min: -12, max: 12, noNaN: true });
const steps = fc
  .tuple(
    fc.double({ min: -4, max: 3, noNaN: true }),
    fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), { maxLength: 4 }),
  )
  .map(([first, gaps]) => gaps.reduce((b, gap) => [...b, b.at(-1)! + gap], [first]));

describe('laws of every model', () => {
  test.each(['2PL', 'GRM', 'GPCM'] as const)('%s: bounded, sums to 1, derivatives sum to 0', (name) => {
    fc.assert(
      fc.property(slope, steps, ability, (a, all, theta) => {
        const b = name === '2PL' ? all.slice(0, 1) : all;
        const { p, d1, d2 } = curvesAt(name, a, b, theta);
        for (const value of p) expect(value >= 0 && value <= 1).toBe(true);
        expect(p.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 13);
        expect(d1.reduce((x, y) => x + y, 0)).toBeCloseTo(0, 12);
        expect(d2.reduce((x, y) => x + y, 0)).toBeCloseTo(0, 11);
      }),
    );
  });

  test.each(['2PL', 'GRM', 'GPCM'] as const)('%s: derivatives are those of the probabilities', (name) => {
    fc.assert(
      fc.property(slope, steps, fc.double({ min: -6, max: 6, noNaN: true }), (a, all, theta) => {
        const b = name === '2PL' ? all.slice(0, 1) : all;
        const h = 1e-4;
        const [below, here, above] = [theta - h, theta, theta + h].map((x) => curvesAt(name, a, b, x)) as [
          CategoryCurves,
          CategoryCurves,
          CategoryCurves,
        ];
        for (const c of here.p.keys()) {
          expect((above.p[c]! - below.p[c]!) / (2 * h)).toBeCloseTo(here.d1[c]!, 6);
          expect((above.d1[c]! - below.d1[c]!) / (2 * h)).toBeCloseTo(here.d2[c]!, 5);
        }
      }),
    );
  });

  test.each(['GRM', 'GPCM'] as const)('a %s item of one step is a 2PL item', (name) => {
    fc.assert(
      fc.property(slope, fc.double({ min: -4, max: 4, noNaN: true }), ability, (a, b, theta) => {
        const one = curvesAt(name, a, [b], theta);
        const two = curvesAt('2PL', a, [b], theta);
        for (const c of [0, 1]) {
          expect(one.p[c]).toBeCloseTo(two.p[c]!, 14);
          expect(one.d2[c]).toBeCloseTo(two.d2[c]!, 13);
        }
      }),
    );
  });

  test('tails keep their digits', () => {
    const { p } = curvesAt('GRM', 2, [-1, 0], 20);
    expect(p[0]! / Math.exp(-42)).toBeCloseTo(1, 12);
    expect(p[1]! / (Math.exp(-40) - Math.exp(-42))).toBeCloseTo(1, 12);
  });
});

interface GoldenScores {
  readonly bank: readonly (readonly number[])[];
  readonly info: readonly {
    readonly theta: number;
    readonly P: readonly (number | number[])[];
    readonly dP: readonly (number | number[])[];
    readonly d2P: readonly (number | number[])[];
  }[];
}

describe('golden values', () => {
  test.for(['2PL', 'GRM', 'GPCM'] as const)('%s', (name, context) => {
    const { info, bank } = golden<GoldenScores>(context, `scores_${name}.json`);
    expect(info.length).toBe(17);
    for (const { theta, P, dP, d2P } of info) {
      for (const [i, [a = 0, ...rest]] of bank.entries()) {
        const { p, d1, d2 } = curvesAt(name, a, name === '2PL' ? rest.slice(0, 1) : rest, theta);
        for (const [mine, theirs] of [
          [p, P[i]],
          [d1, dP[i]],
          [d2, d2P[i]],
        ] as const) {
          // A single number is that of the right answer.
          const expected = typeof theirs === 'number' ? [mine[0]!, theirs] : theirs!;
          for (const [c, value] of expected.entries()) {
            expect(Math.abs(mine[c]! - value)).toBeLessThan(Math.max(1e-9 * Math.abs(value), 1e-12));
          }
        }
      }
    }
  });
});
