import { describe, expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import { start } from '../engine/start.ts';
import { random } from '../numeric/random.ts';
import { draws } from './draws.ts';
import { summarise } from './summarise.ts';
import type { Cuts, Summary } from './summary.ts';

const CONFIG = exampleConfig(81, 31);
const CUTS: Cuts = Object.fromEntries(
  CONFIG.model.dimensions.map(({ id, area }) => [id, area === 'jalon:0' ? [-1] : [-1, 0, 1, 2]]),
);
const u = random(2);
const ANSWERS = CONFIG.items.slice(3, 16).map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) }));

const dimension = (summary: Summary, id: string) => summary.dimensions.find((one) => one.id === id)!;

describe('before any answer', () => {
  const summary = summarise(start(CONFIG), CUTS);

  test('every dimension is the prior, and says so', () => {
    for (const { mean, sd, interval90, basis, answers } of summary.dimensions) {
      expect(mean).toBeCloseTo(-0.6, 12);
      expect(sd).toBeCloseTo(Math.sqrt(1.5), 12);
      // Cells widen the density by a twelfth of their width squared.
      expect(interval90[0]).toBeCloseTo(-0.6 - 1.644854 * Math.sqrt(1.5), 2);
      expect(interval90[1]).toBeCloseTo(-0.6 + 1.644854 * Math.sqrt(1.5), 2);
      expect([basis, answers]).toEqual(['prior', 0]);
    }
  });

  test('an area is surer than its dimensions', () => {
    const [, area] = summary.areas;
    expect(area!.id).toBe('digcomp:1');
    expect(area!.sd).toBeCloseTo(Math.sqrt((1.5 * (3 + 6 * 0.5)) / 9), 12);
    expect(area!.interval90[1] - area!.interval90[0]).toBeCloseTo(2 * 1.6448536 * area!.sd, 6);
    expect(summary.overall.sd).toBeLessThan(area!.sd);
    expect(area!.weights).toEqual({ 'digcomp:1.1': 1 / 3, 'digcomp:1.2': 1 / 3, 'digcomp:1.3': 1 / 3 });
  });
});

describe('after answers', () => {
  const state = resume(CONFIG, ANSWERS);
  const summary = summarise(state, CUTS);

  test('says where each estimate comes from', () => {
    expect(dimension(summary, 'jalon:0.4')).toMatchObject({ basis: 'observed', answers: 1 });
    expect(dimension(summary, 'jalon:0.1')).toMatchObject({ basis: 'neighbours', answers: 0 });
    expect(summary.areas.reduce((sum, { answers }) => sum + answers, 0)).toBe(ANSWERS.length);
    const apart = {
      ...CONFIG,
      model: { ...CONFIG.model, dimensions: CONFIG.model.dimensions.map((one) => ({ ...one, general: 0 })) },
    };
    const alone = summarise(resume(apart, ANSWERS.slice(0, 1)), CUTS);
    expect(dimension(alone, 'jalon:0.1').basis).toBe('neighbours');
    expect(dimension(alone, 'digcomp:5.1').basis).toBe('prior');
  });

  test('class probabilities sum to 1 and follow the mean', () => {
    for (const { levels, id } of [...summary.dimensions, ...summary.areas]) {
      expect(levels.length).toBe(id.startsWith('jalon') ? 2 : 5);
      expect(levels.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      expect(levels.every((p) => p >= 0)).toBe(true);
    }
    expect(dimension(summarise(state, {}), 'digcomp:1.1').levels).toEqual([]);
  });

  test('agrees with brute-force quadrature of one dimension alone', () => {
    const one = {
      seed: 1,
      model: { ...CONFIG.model, dimensions: [{ id: 'jalon:0.4', area: 'a', mean: -0.6, general: 0.3, specific: 0.1 }] },
      items: CONFIG.items.filter((item) => item.dimension === 'jalon:0.4'),
    };
    const answers = one.items.map((item, i) => ({
      item: item.id,
      outcome: i === 1 ? ({ kind: 'dont_know' } as const) : ({ kind: 'category', category: 1 } as const),
    }));
    const posterior = resume(one, answers).posterior;
    const { interval90, levels, mean, sd } = summarise(resume(one, answers), { 'jalon:0.4': [-1, 0.5] }).dimensions[0]!;
    // The likelihood rows are the engine's; what is checked is the reading of the density, on a grid 40 times finer.
    const row = posterior.logLikelihood[0]!;
    const step = (12 * Math.sqrt(1.5)) / 60;
    const fine = Array.from({ length: 2401 }, (_, i) => -6 * Math.sqrt(1.5) - 0.6 + (i * step) / 40);
    const weights = fine.map((x, i) => {
      const [left, part] = [Math.floor(i / 40), (i % 40) / 40];
      const log = row[left]! * (1 - part) + (row[left + 1] ?? row[left]!) * part;
      return Math.exp(log - (0.5 * (x + 0.6) ** 2) / 1.5);
    });
    const total = weights.reduce((a, b) => a + b);
    const below = (cut: number): number => weights.reduce((sum, w, i) => (fine[i]! < cut ? sum + w : sum), 0) / total;
    expect(levels[0]).toBeCloseTo(below(-1), 2);
    expect(levels[1]).toBeCloseTo(below(0.5) - below(-1), 2);
    expect(below(interval90[0])).toBeCloseTo(0.05, 2);
    expect(below(interval90[1])).toBeCloseTo(0.95, 2);
    expect(mean).toBeCloseTo(weights.reduce((sum, w, i) => sum + w * fine[i]!, 0) / total, 2);
    expect(sd).toBeGreaterThan(0.3);
  });

  test('settles by itself: the same summary, settled before or not', () => {
    expect(summarise(settle(state), CUTS)).toEqual(summary);
    expect(summary.warning).toBeNull();
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });
});

test("joint draws have the posterior's means and covariances", () => {
  const state = settle(resume(CONFIG, ANSWERS));
  const { mu, sigma } = state.posterior;
  const many = draws(state, 20_000, random(3));
  const mean = (value: (draw: readonly number[]) => number): number =>
    many.reduce((sum, draw) => sum + value(draw), 0) / many.length;
  for (const i of [0, 7, 26]) {
    expect(Math.abs(mean((draw) => draw[i]!) - mu[i]!)).toBeLessThan(0.035);
    for (const j of [0, 8])
      expect(Math.abs(mean((draw) => (draw[i]! - mu[i]!) * (draw[j]! - mu[j]!)) - sigma[i * 27 + j]!)).toBeLessThan(
        0.05,
      );
  }
  expect(draws(state, 2, random(3))).toEqual(many.slice(0, 2));
});
