import { expect, test } from 'vitest';
import { exampleConfig } from '../example-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { start } from '../engine/start.ts';
import { generalFactor } from './general-factor.ts';

test('before any answer it is standard normal', () => {
  const { mean, sd } = generalFactor(start(exampleConfig(30, 1)));
  expect(mean).toBeCloseTo(0, 12);
  expect(sd).toBeCloseTo(1, 12);
});

test('with one dimension it is what the dimension says, shrunk by its share', () => {
  const config = exampleConfig(30, 1);
  const one = {
    ...config,
    model: { ...config.model, dimensions: config.model.dimensions.slice(0, 1) },
    items: config.items.filter(({ dimension }) => dimension === config.model.dimensions[0]!.id),
  };
  const state = resume(one, [{ item: one.items[0]!.id, outcome: { kind: 'category', category: 1 } }]);
  const { mean, sd } = generalFactor(state);
  const [g, v] = [0.25, 1.5];
  expect(mean).toBeCloseTo(Math.sqrt(g / v) * (state.posterior.mu[0]! + 0.6), 6);
  expect(sd ** 2).toBeCloseTo(1 - g + (g / v) * state.posterior.sigma[0]!, 6);
});
