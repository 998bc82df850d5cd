import { describe, expect, test } from 'vitest';
import { criterion1dByName } from './criteria/criterion-1d-by-name.ts';
import { golden } from '../golden.test-data.ts';
import { random } from '../numeric/random.ts';
import { adaptiveTest1d } from './adaptive/adaptive-test-1d.ts';
import { informationAt } from './adaptive/information-at.ts';
import { scaleBank } from './adaptive/scale-bank.ts';
import { priorStanding, standingAfter } from './adaptive/standing.ts';
import { estimateScale } from './estimate-scale.ts';
import { goldenItem, type GoldenScores } from './golden-scores.test-data.ts';

const PRIOR = { mean: 0, sd: 1 };

/** What was found wrong in programs of the field, each held here. */
describe('defects seen elsewhere', () => {
  test('information of the four-parameter model that ignores its upper asymptote', () => {
    const bank = scaleBank([{ model: '4PL', a: 1, b: 0, c: 0.2, d: 0.9 }], PRIOR, { from: -1, to: 1, nodes: 3 });
    const L = 0.5;
    const P = 0.2 + 0.7 * L;
    const byDefinition = (0.7 * L * (1 - L)) ** 2 / (P * (1 - P));
    expect(informationAt(bank, 0, 0)).toBeCloseTo(byDefinition, 14);
    expect(informationAt(bank, 0, 0)).toBeCloseTo(0.12374, 5);
    // What the three-parameter formula would give with this P: another number.
    expect(Math.abs((((1 - P) / P) * (P - 0.2) ** 2) / 0.8 ** 2 - byDefinition)).toBeGreaterThan(0.02);
  });

  test('a standard error of EAP that leaves the prior out: ours is the posterior standard deviation', (context) => {
    const { bank, scores } = golden<GoldenScores>(context, 'scores_3PL.json');
    const items = bank.map((row) => goldenItem('3PL', row));
    for (const { pattern, exact_N01: exact } of scores) {
      const eap = estimateScale(items, pattern, { method: 'EAP', prior: PRIOR });
      expect(Math.abs(eap.se - exact.EAP_psd)).toBeLessThan(1e-6);
      // Without answers it is the prior's; answers of the golden file always teach something.
      expect(eap.se).toBeLessThan(1);
    }
  });

  test('maximum likelihood that stops early, and that gives the end of the range for a perfect pattern', (context) => {
    const { bank, scores } = golden<GoldenScores>(context, 'scores_2PL.json');
    const items = bank.map((row) => goldenItem('2PL', row));
    const perfect = items.map(() => 1);
    expect(estimateScale(items, perfect, { method: 'ML' })).toEqual({
      theta: null,
      se: Infinity,
      seObserved: Infinity,
      reason: 'no-interior-maximum',
    });
    const found = scores.filter(({ exact_N01: { ML } }) => ML !== null);
    expect(found.length).toBeGreaterThan(10);
    for (const { pattern, exact_N01: exact } of found)
      expect(Math.abs(estimateScale(items, pattern, { method: 'ML' }).theta! - exact.ML!)).toBeLessThan(1e-8);
  });

  test('likelihoods multiplied until they vanish: here L is rescaled, with and without contradictions', () => {
    const items = Array.from({ length: 3000 }, () => ({ model: '2PL' as const, a: 3, b: 0 }));
    const bank = scaleBank(items, PRIOR, { from: -7, to: 7, nodes: 71 });
    for (const rule of [() => 1, (i: number) => i % 2, (i: number) => (i < 1500 ? 1 : 0)]) {
      let standing = priorStanding(bank);
      for (let item = 0; item < items.length; item++) standing = standingAfter(bank, standing, item, rule(item));
      expect(Number.isFinite(standing.mean) && Number.isFinite(standing.logScale)).toBe(true);
      expect(standing.total).toBeGreaterThan(0);
    }
  });

  test('randomness without a seed: the same seed gives the same test', () => {
    const u = random(5);
    const items = Array.from({ length: 60 }, () => ({ model: '2PL' as const, a: 0.5 + 2 * u(), b: 4 * u() - 2 }));
    const trace = (): unknown => {
      const answers = random(11);
      const adaptive = adaptiveTest1d({ items, prior: PRIOR });
      let progress = adaptive.start();
      for (let step = 0; step < 20; step++)
        progress = adaptive.answer(progress, adaptive.next(progress)!, answers() < 0.5 ? 1 : 0);
      return progress;
    };
    expect(trace()).toEqual(trace());
  });

  test('EAP cut at ±4: the grid follows the prior', () => {
    const items = [{ model: '2PL' as const, a: 0.8, b: 5 }];
    const prior = { mean: 4.5, sd: 1.2 };
    const cut = estimateScale(items, [1], { method: 'EAP', prior, grid: { from: -4, to: 4, nodes: 33 } });
    const ours = estimateScale(items, [1], { method: 'EAP', prior });
    const fine = estimateScale(items, [1], { method: 'EAP', prior, reference: true });
    expect(Math.abs(ours.theta! - fine.theta!)).toBeLessThan(1e-6);
    expect(Math.abs(cut.theta! - fine.theta!)).toBeGreaterThan(0.5);
  });

  test('an expected posterior variance under the estimate instead of the posterior', () => {
    const items = [
      { model: '3PL' as const, a: 2, b: 1, c: 0.25 },
      { model: '3PL' as const, a: 1, b: -1, c: 0.1 },
    ];
    const bank = scaleBank(items, PRIOR, { from: -7, to: 7, nodes: 141 });
    const standing = priorStanding(bank);
    const view = { bank, standing, theta: standing.mean, step: 0 };
    for (const item of [0, 1]) {
      // The law of total variance, answer by answer.
      const branches = [0, 1].map((category) => standingAfter(bank, standing, item, category));
      const predictive = branches.reduce((sum, { total, variance }) => sum + (total / standing.total) * variance, 0);
      expect(criterion1dByName('MEPV').scorer(view)(item)).toBeCloseTo(predictive, 9);
      expect(predictive).toBeLessThan(standing.variance);
      expect(Math.abs(criterion1dByName('plug-in-MEPV').scorer(view)(item) - predictive)).toBeGreaterThan(1e-3);
    }
  });

  test("Jeffreys's estimate under the name of Warm's: equal for 2PL, up to .6 apart for 3PL and 4PL, both right here", (context) => {
    const distance = (model: '2PL' | '3PL' | '4PL'): number => {
      const { bank, scores } = golden<GoldenScores>(context, `scores_${model}.json`);
      const items = bank.map((row) => goldenItem(model, row));
      let most = 0;
      for (const { pattern } of scores) {
        const warm = estimateScale(items, pattern, { method: 'WL' }).theta;
        const jeffreys = estimateScale(items, pattern, { method: 'Jeffreys' }).theta;
        most = Math.max(most, Math.abs((warm ?? 0) - (jeffreys ?? 0)) * (warm === null || jeffreys === null ? 0 : 1));
      }
      return most;
    };
    expect(distance('2PL')).toBeLessThan(1e-8);
    expect(Math.max(distance('3PL'), distance('4PL'))).toBeGreaterThan(0.3);
  });

  test('a prior moved onto the last estimate, data used twice: here the order of answers changes nothing', () => {
    const u = random(3);
    const items = Array.from({ length: 40 }, () => ({
      model: '3PL' as const,
      a: 0.5 + 2 * u(),
      b: 4 * u() - 2,
      c: 0.2,
    }));
    const adaptive = adaptiveTest1d({ items, prior: PRIOR });
    const order = items.map((_, i) => i);
    const answers = items.map(() => (u() < 0.6 ? 1 : 0));
    const one = adaptive.resume(order, answers);
    const other = adaptive.resume(order.toReversed(), answers.toReversed());
    expect(Math.abs(one.theta - other.theta)).toBeLessThan(1e-12);
    expect(Math.abs(one.se - other.se)).toBeLessThan(1e-12);
  });

  test('a success that validates all that is easier: every answer is a finite likelihood ratio', () => {
    const items = [-2, -1, 0, 1, 2].map((b) => ({ model: '2PL' as const, a: 1.5, b }));
    const bank = scaleBank(items, PRIOR, { from: -7, to: 7, nodes: 71 });
    const after = standingAfter(bank, priorStanding(bank), 4, 1);
    const failedThen = standingAfter(bank, after, 0, 0);
    expect(after.likelihood.every((l) => l > 0)).toBe(true);
    expect(failedThen.mean).toBeLessThan(after.mean);
  });
});
