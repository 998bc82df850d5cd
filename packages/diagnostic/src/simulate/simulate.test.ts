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
  const both = simulate(config, { ...few, retest: true });
  const { repeatedShare = 1, falseProgress = 1 } = both;
  expect(both).toMatchObject(once);
  expect(repeatedShare).toBeLessThan(0.05);
  expect(falseProgress).toBeLessThan(0.2);
});

test('the figures of coming back are shares of activities, and of people', () => {
  const none = { falseProgress: false, falseProgressArea: false, detectedTwo: false };
  const one = { ...none, shown: 10, repeated: 0, detectedProgress: true, detectedProgressArea: 0.5 };
  const other = {
    ...one,
    shown: 6,
    repeated: 4,
    falseProgress: true,
    falseProgressArea: true,
    detectedProgressArea: 0,
  };
  expect(retestFigures([one, other])).toEqual({
    repeatedShare: 0.25,
    falseProgress: 0.5,
    falseProgressArea: 0.5,
    detectedProgress: 1,
    detectedProgressArea: 0.25,
    detectedTwo: 0,
  });
});
