import { expect, test } from 'vitest';
import { emptyCurves, type CategoryCurves } from '../models/response-model.ts';
import { GAUSS_HERMITE_3 } from '../numeric/gauss-hermite.ts';
import { knowledgeCurves } from './knowledge-curves.ts';
import type { CurveItem } from './parameter-variants.ts';

const STEPS = { '2PL': [0.3], GRM: [-0.8, 0.3, 1.1], GPCM: [0.2, -0.4, 0.9] } as const;
const UNSURE = [
  { b: 0, logA: 0 },
  { b: 0.6, logA: 0 },
  { b: 0, logA: 0.4 },
  { b: 0.6, logA: 0.4 },
] as const;
const ITEMS = Object.entries(STEPS).flatMap(([model, b]) =>
  UNSURE.map((sd): CurveItem => ({ model: model as keyof typeof STEPS, a: 1.4, b, chance: 0, slip: 0, sd })),
);

function at(item: CurveItem, theta: number): CategoryCurves {
  const curves = emptyCurves(item.b.length + 1);
  knowledgeCurves(item)(theta, curves);
  return curves;
}

test('three nodes have the first five moments of a standard normal', () => {
  const moments = [0, 1, 2, 3, 4, 5].map((power) =>
    GAUSS_HERMITE_3.reduce((sum, { node, weight }) => sum + weight * node ** power, 0),
  );
  for (const [power, moment] of [1, 0, 1, 0, 3, 0].entries()) expect(moments[power]).toBeCloseTo(moment, 12);
});

test('P′ and P″ are the derivatives of P, for uncertain parameters as for known ones', () => {
  const h = 1e-3;
  for (const item of ITEMS)
    for (const theta of [-2.1, -0.4, 0.3, 1.6]) {
      const [below, here, above] = [theta - h, theta, theta + h].map((x) => at(item, x));
      for (const c of here!.p.keys()) {
        expect((above!.p[c]! - below!.p[c]!) / (2 * h)).toBeCloseTo(here!.d1[c]!, 5);
        expect((above!.p[c]! - 2 * here!.p[c]! + below!.p[c]!) / (h * h)).toBeCloseTo(here!.d2[c]!, 5);
      }
    }
});

test('an uncertain item is the average of the nine items that it may be', () => {
  for (const item of ITEMS) {
    const { b: sdB, logA } = item.sd;
    const expected = at(item, 0.7).p.map(() => 0);
    for (const shift of GAUSS_HERMITE_3)
      for (const stretch of GAUSS_HERMITE_3) {
        const known = {
          ...item,
          a: item.a * Math.exp(logA * stretch.node),
          b: item.b.map((step) => step + sdB * shift.node),
          sd: { b: 0, logA: 0 },
        };
        for (const [c, p] of at(known, 0.7).p.entries()) expected[c]! += shift.weight * stretch.weight * p;
      }
    for (const [c, p] of at(item, 0.7).p.entries()) expect(p).toBeCloseTo(expected[c]!, 13);
  }
});
