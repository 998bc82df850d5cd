import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCurves } from '../models/response-model.ts';
import type { CurveItem } from './parameter-variants.ts';
import { outcomeCurves } from './outcome-curves.ts';
import { outcomeInformation } from './outcome-information.ts';

/** Any item of the engine, extreme ones included. */
const anyItem: fc.Arbitrary<CurveItem> = fc
  .record({
    model: fc.constantFrom('2PL' as const, 'GRM' as const, 'GPCM' as const),
    a: fc.double({ min: 0.01, max: 5, noNaN: true }),
    first: fc.double({ min: -8, max: 8, noNaN: true }),
    gaps: fc.array(fc.double({ min: 0.05, max: 2, noNaN: true }), { minLength: 1, maxLength: 3 }),
    chance: fc.constantFrom(0, 0.03, 0.25, 0.5),
    slip: fc.constantFrom(0, 0.03, 0.1),
    sd: fc.constantFrom({ b: 0, logA: 0 }, { b: 0.6, logA: 0.3 }),
  })
  .map(({ first, gaps, ...rest }) => ({
    ...rest,
    b: rest.model === '2PL' ? [first] : gaps.reduce((b, gap) => [...b, b.at(-1)! + gap], [first]),
  }));
const ability = fc.double({ min: -9, max: 9, noNaN: true });

test('is never negative, and is minus the expected second derivative of ln P, chance, slips and "I don\'t know" included', () => {
  fc.assert(
    fc.property(anyItem, ability, (item, theta) => {
      const information = outcomeInformation(item)(theta);
      const { p, d1, d2 } = emptyCurves(item.b.length + 2);
      outcomeCurves(item)(theta, { p, d1, d2 });
      const bend = p.reduce((sum, value, o) => sum + (value > 0 ? d2[o]! - d1[o]! ** 2 / value : 0), 0);
      expect(information).toBeGreaterThanOrEqual(0);
      expect(Math.abs(information + bend)).toBeLessThan(1e-10 * Math.max(1, information));
    }),
    { numRuns: 500 },
  );
});

test('and is the curvature of the divergence from θ, which no derivative enters', () => {
  const h = 1e-3;
  fc.assert(
    fc.property(anyItem, fc.double({ min: -4, max: 4, noNaN: true }), (item, theta) => {
      const at = (x: number): Float64Array => {
        const curves = emptyCurves(item.b.length + 2);
        outcomeCurves(item)(x, curves);
        return curves.p;
      };
      const here = at(theta);
      const divergence = (x: number): number =>
        at(x).reduce((sum, q, o) => sum + (here[o]! > 0 ? here[o]! * Math.log(here[o]! / q) : 0), 0);
      const curvature = (divergence(theta + h) + divergence(theta - h)) / (h * h);
      const information = outcomeInformation(item)(theta);
      expect(Math.abs(curvature - information)).toBeLessThan(1e-3 * Math.max(0.01, information));
    }),
    { numRuns: 300 },
  );
});
