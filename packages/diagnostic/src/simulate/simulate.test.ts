import { expect, test } from 'vitest';
import { config } from '../fixtures/driver.ts';
import { bars } from './bars.ts';
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
