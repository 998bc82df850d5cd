import { expect, test } from 'vitest';
import { config } from '../fixtures/driver.ts';
import { bars } from './bars.ts';
import { retestFigures } from './retest.ts';
import { simulate } from './simulate.ts';

const options = { learners: 30, seed: 5, clock: () => 0 } as const;

test('one seed, one result', () => {
  expect(simulate(config, { ...options, answering: 'ability' })).toEqual(
    simulate(config, { ...options, answering: 'ability' }),
  );
});

test('dice instead of people make the bars fail', () => {
  const held = bars(simulate(config, { ...options, learners: 60, answering: 'random' }));
  expect(held.filter(({ holds }) => !holds).map(({ name }) => name)).toContain('area RMSE ÷ prior RMSE');
});

test('whoever comes back meets other activities, and the first diagnostic is measured as without', () => {
  const few = { ...options, learners: 9, answering: 'ability' } as const;
  const once = simulate(config, few);
  const { repeatedShare, falseProgress, detectedProgress: _, ...first } = simulate(config, { ...few, retest: true });
  expect(first).toEqual(once);
  expect(repeatedShare).toBeLessThan(0.05);
  expect(falseProgress).toBeLessThan(0.2);
});

test('the figures of coming back are shares of activities, and of people', () => {
  const one = { shown: 10, repeated: 0, falseProgress: false, detectedProgress: true };
  const other = { shown: 6, repeated: 4, falseProgress: true, detectedProgress: true };
  expect(retestFigures([one, other])).toEqual({ repeatedShare: 0.25, falseProgress: 0.5, detectedProgress: 1 });
});
