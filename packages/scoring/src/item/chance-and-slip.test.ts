import { expect, test } from 'vitest';
import { chanceAndSlip, type ItemForm } from './chance-and-slip.ts';
import { outcomeProbabilities } from './outcome-probabilities.ts';

test.each<[ItemForm, number]>([
  [{ form: 'true-false' }, 0.5],
  [{ form: 'choice', options: 4 }, 0.25],
  [{ form: 'choice', options: 5 }, 0.2],
  [{ form: 'order', options: 3 }, 1 / 6],
  [{ form: 'order', options: 5 }, 1 / 120],
  [{ form: 'multiple-select' }, 0.05],
  [{ form: 'matching' }, 0.05],
  [{ form: 'short-answer' }, 0.02],
  [{ form: 'performed' }, 0.03],
])('%j', (form, chance) => {
  expect(chanceAndSlip(form).chance).toBeCloseTo(chance, 15);
  expect(chanceAndSlip(form).slip).toBe(0.03);
  // Good enough to measure with, "I don't know" offered or not: who knows nothing succeeds by chance alone, who knows slips.
  const item = { model: '2PL', a: 1, b: [0], ...chanceAndSlip(form), sd: { b: 0, logA: 0 } } as const;
  expect(outcomeProbabilities({ ...item, dontKnow: 0 }, -40).categories[1]).toBeCloseTo(chance, 12);
  expect(outcomeProbabilities({ ...item, dontKnow: 0 }, 40).categories[1]).toBeCloseTo(0.97, 12);
  expect(outcomeProbabilities(item, -40)).toMatchObject({ dontKnow: 0.5 });
});

test('a form without a sensible number of options is refused', () => {
  for (const options of [1, 0, 2.5, Number.NaN, 1000])
    expect(() => chanceAndSlip({ form: 'choice', options })).toThrow('invalid-options: item.options');
  expect(() => chanceAndSlip({ form: 'dance' } as unknown as ItemForm)).toThrow('invalid-options: item.form');
});
