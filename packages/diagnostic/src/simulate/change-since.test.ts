import { expect, test } from 'vitest';
import { config } from '../fixtures/driver.ts';
import { changeSince } from './change-since.ts';
import { playLearner } from './play-learner.ts';
import { population, trueItems } from './population.ts';

test('people who gained much are found higher than the same people unchanged, overall', () => {
  const truth = trueItems(config, 6);
  const changes = population(config, 9, 5).map((learner) => {
    const first = playLearner(config, learner, truth, 'ability');
    const seen = first.activities.map(({ itemId }) => itemId);
    const [same, better] = [0, 2].map((gain) => {
      const back = { ...learner, seed: learner.seed ^ 77, theta: learner.theta.map((ability) => ability + gain) };
      return changeSince(first, playLearner(config, back, truth, 'ability', seen)).overall.probability;
    });
    return { same: same ?? Number.NaN, better: better ?? Number.NaN };
  });
  const mean = (of: 'same' | 'better'): number => changes.reduce((sum, change) => sum + change[of] / changes.length, 0);
  expect(mean('same')).toBeGreaterThan(0.25);
  expect(mean('same')).toBeLessThan(0.75);
  expect(mean('better')).toBeGreaterThan(mean('same') + 0.25);
});
