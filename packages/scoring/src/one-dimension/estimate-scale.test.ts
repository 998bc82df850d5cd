import { describe, expect, test } from 'vitest';
import { golden } from '../golden.test-data.ts';
import type { Likelihood } from './likelihood.ts';
import { estimateScale } from './estimate-scale.ts';
import { itemInformation } from './item-information.ts';
import { goldenItem, GOLDEN_MODELS, type GoldenScores } from './golden-scores.test-data.ts';
import { scaleLikelihood } from './scale-likelihood.ts';
import { curvesOfItem } from './models/curves-of-item.ts';
import { emptyPoint } from './models/item-curves.ts';

const near = (mine: number, exact: number): void => {
  expect(Math.abs(mine - exact)).toBeLessThanOrEqual(Math.max(1e-9 * Math.abs(exact), 1e-12));
};
/** 0 for two equal values, null included. */
const apart = (mine: number | null, exact: number | null): number =>
  mine === exact ? 0 : Math.abs((mine ?? Infinity) - (exact ?? Infinity));

/** Standard errors without estimate are infinite here, null in JSON. */
const finite = (se: number): number | null => (se === Infinity ? null : se);

describe('golden values', () => {
  test.for(GOLDEN_MODELS)('%s: P, P′, P″, I, I′, J', (name, context) => {
    const { bank, info } = golden<GoldenScores>(context, `scores_${name}.json`);
    expect(info.length).toBe(17);
    for (const at of info) {
      for (const [i, row] of bank.entries()) {
        const curves = curvesOfItem(goldenItem(name, row), `bank[${i}]`);
        const point = emptyPoint(curves.categories);
        curves.at(at.theta, point);
        for (const [values, ratios] of [
          [at.P[i], null],
          [at.dP[i], point.slope],
          [at.d2P[i], point.curve],
        ] as const) {
          // A single number is that of the right answer.
          const first = typeof values === 'number' ? 1 : 0;
          const expected = typeof values === 'number' ? [values] : values!;
          for (const [c, value] of expected.entries()) near(point.p[first + c]! * (ratios?.[first + c] ?? 1), value);
        }
        const sums = itemInformation(point);
        near(sums.information, at.I[i]!);
        near(sums.derivative, at.dI[i]!);
        near(sums.j, at.J[i]!);
      }
    }
  });

  test.for(GOLDEN_MODELS)('%s: all estimators on 22 patterns', (name, context) => {
    const { bank, scores } = golden<GoldenScores>(context, `scores_${name}.json`);
    const items = bank.map((row) => goldenItem(name, row));
    expect(scores.length).toBe(22);
    for (const { pattern, exact_N01: exact, exact_N_m05_s15: shifted, catR } of scores) {
      const ml = estimateScale(items, pattern, { method: 'ML' });
      expect(ml.reason).toBe(exact.ML === null ? 'no-interior-maximum' : undefined);
      expect(apart(ml.theta, exact.ML)).toBeLessThan(1e-8);
      expect(apart(finite(ml.se), exact.ML_se_expected)).toBeLessThan(1e-8);
      expect(apart(finite(ml.seObserved), exact.ML_se_observed)).toBeLessThan(1e-8);
      const warm = estimateScale(items, pattern, { method: 'WL' });
      expect(apart(warm.theta, exact.WL_warm)).toBeLessThan(1e-8);
      expect(apart(finite(warm.se), exact.WL_se_expected)).toBeLessThan(1e-7);
      expect(apart(estimateScale(items, pattern, { method: 'Jeffreys' }).theta, exact.Jeffreys)).toBeLessThan(1e-8);
      const narrow = estimateScale(items, pattern, {
        method: 'EAP',
        prior: { mean: 0, sd: 1 },
        grid: { from: -4, to: 4, nodes: 33 },
      });
      expect(apart(narrow.theta, catR.EAP)).toBeLessThan(1e-9);
      expect(apart(narrow.se, catR.EAP_se)).toBeLessThan(1e-9);
      for (const [prior, values] of [
        [{ mean: 0, sd: 1 }, exact],
        [{ mean: -0.5, sd: 1.5 }, shifted],
      ] as const) {
        const map = estimateScale(items, pattern, { method: 'MAP', prior });
        expect(apart(map.theta, values.MAP)).toBeLessThan(1e-8);
        expect(apart(map.se, values.MAP_se_expected)).toBeLessThan(1e-8);
        expect(apart(map.seObserved, values.MAP_se_observed ?? map.seObserved)).toBeLessThan(1e-8);
        // The reference values are plain sums that stop at ±10, which shows at 1e-7 under N(−.5, 1.5²): the same sum gives
        // them to 1e-9, and a wider one gives ours to 1e-9.
        const likelihood = scaleLikelihood(items, pattern);
        const theirs = { mean: values.EAP, sd: values.EAP_psd };
        const stopped = prior.sd === 1 ? theirs : plainSum(likelihood, prior, 10, 0.01);
        const whole = prior.sd === 1 ? theirs : plainSum(likelihood, prior, 14, 0.05);
        expect(apart(stopped.mean, values.EAP)).toBeLessThan(1e-9);
        expect(apart(stopped.sd, values.EAP_psd)).toBeLessThan(1e-9);
        const fine = estimateScale(items, pattern, { method: 'EAP', prior, reference: true });
        expect(apart(fine.theta, whole.mean)).toBeLessThan(1e-9);
        expect(apart(fine.se, whole.sd)).toBeLessThan(1e-9);
        const eap = estimateScale(items, pattern, { method: 'EAP', prior });
        expect(apart(eap.theta, values.EAP)).toBeLessThan(1e-6);
        expect(apart(eap.se, values.EAP_psd)).toBeLessThan(1e-6);
        expect(apart(eap.logMarginalLikelihood!, values.logMarginalLik)).toBeLessThan(1e-6);
      }
    }
  });
});

/** Posterior mean and SD by sums over −reach … reach. */
function plainSum(
  likelihood: Likelihood,
  { mean, sd }: { readonly mean: number; readonly sd: number },
  reach: number,
  step: number,
): { readonly mean: number; readonly sd: number } {
  const nodes = Array.from({ length: Math.round((2 * reach) / step) + 1 }, (_, q) => -reach + q * step);
  const weights = nodes.map((x) => Math.exp(likelihood.value(x) - 0.5 * ((x - mean) / sd) ** 2));
  const moment = (power: number, centre: number): number =>
    weights.reduce((sum, w, q) => sum + w * (nodes[q]! - centre) ** power, 0) / moment0;
  const moment0 = weights.reduce((sum, w) => sum + w, 0);
  const centre = moment(1, 0);
  return { mean: centre, sd: Math.sqrt(moment(2, centre)) };
}
