import { expect, test } from 'vitest';
import { drawnOutcome, exampleConfig, trueItem } from './example-bank.test-data.ts';
import { defaultComfortRule, draws, random, selectNext, start, summarise, update } from './index.ts';

const CONFIG = exampleConfig(135, 41);
const PEOPLE = 120;
const LENGTH = 14;

test('90 % intervals hold the truth nine times in ten, for people drawn from the prior who answer with the true items', () => {
  const u = random(43);
  const truth = new Map(CONFIG.items.map((item) => [item.id, trueItem(item, u)]));
  const people = draws(start(CONFIG), PEOPLE, u);
  let inside = 0;
  let insideAreas = 0;
  let squares = 0;
  let variance = 0;
  for (const theta of people) {
    let state = start(CONFIG);
    let failures = 0;
    for (let presented = 0; presented < LENGTH; presented++) {
      const seen = new Set(state.answers.map(({ item }) => item));
      const candidates = CONFIG.items.map(({ id }) => id).filter((id) => !seen.has(id));
      const selection = selectNext(state, {
        candidates,
        weights: {},
        perSecond: true,
        comfort: defaultComfortRule(),
        recentFailures: failures,
        presented,
        randomesque: 5,
      });
      if ('stop' in selection) throw new Error(selection.stop);
      const item = truth.get(selection.item)!;
      const k = CONFIG.model.dimensions.findIndex(({ id }) => id === item.dimension);
      const outcome = drawnOutcome(item, theta[k]!, u());
      failures = outcome.kind === 'category' && item.credits[outcome.category]! >= 0.5 ? 0 : failures + 1;
      state = update(state, { item: item.id, outcome });
    }
    const { dimensions, areas } = summarise(state, {});
    for (const [k, { interval90, mean, sd }] of dimensions.entries()) {
      if (theta[k]! >= interval90[0] && theta[k]! <= interval90[1]) inside += 1;
      variance += sd * sd;
      squares += (theta[k]! - mean) ** 2;
    }
    for (const { id, interval90 } of areas) {
      const members = CONFIG.model.dimensions.flatMap(({ area }, k) => (area === id ? [theta[k]!] : []));
      const value = members.reduce((a, b) => a + b) / members.length;
      if (value >= interval90[0] && value <= interval90[1]) insideAreas += 1;
    }
  }
  const coverage = inside / (PEOPLE * 27);
  const rmse = Math.sqrt(squares / (PEOPLE * 27));
  console.log(
    `coverage ${coverage.toFixed(3)}, areas ${(insideAreas / (PEOPLE * 6)).toFixed(3)}, RMSE ${rmse.toFixed(3)} after ${LENGTH} answers`,
  );
  expect(coverage).toBeGreaterThan(0.85);
  expect(coverage).toBeLessThan(0.95);
  expect(insideAreas / (PEOPLE * 6)).toBeGreaterThan(0.85);
  expect(insideAreas / (PEOPLE * 6)).toBeLessThan(0.95);
  // Errors are as large as said, and smaller than the prior's √1.5.
  expect(Math.abs(rmse / Math.sqrt(variance / (PEOPLE * 27)) - 1)).toBeLessThan(0.08);
  expect(rmse).toBeLessThan(0.93 * Math.sqrt(1.5));
});
