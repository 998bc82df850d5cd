import { expect, test } from 'vitest';
import { refusal } from '../refusal.test-data.ts';
import { generateItems, type GeneratedItems } from './generate-items.ts';
import { simulate } from './simulate.ts';

const MODEL = {
  schema: 'jalon.model/1',
  id: 'one-scale',
  variance: 1,
  dimensions: [{ id: 'mail', area: 'communication', mean: 0, general: 0, specific: 0 }],
} as const;
const BANK: GeneratedItems = { count: 5, seed: 1, mean: 0, sd: 1, chance: 0, slip: 0, tags: { touch: 0.5 } };

test.each<[part: Partial<GeneratedItems>, expected: string]>([
  [{}, 'accepted'],
  [{ count: Number.NaN }, 'invalid-design items.count'],
  [{ count: Infinity }, 'invalid-design items.count'],
  [{ seed: Number.NaN }, 'invalid-design items.seed'],
  [{ mean: Number.NaN }, 'invalid-design items.mean'],
  [{ sd: -1 }, 'invalid-design items.sd'],
  [{ chance: 1 }, 'invalid-design items.chance'],
  [{ slip: Number.NaN }, 'invalid-design items.slip'],
  [{ tags: { touch: 2 } }, 'invalid-design items.tags.touch'],
])('a bank with %o, by itself and in a design', (part, expected) => {
  const items = { ...BANK, ...part };
  const choice = { kind: 'random' } as const;
  const design = { schema: 'jalon.simulation/1', seed: 1, model: MODEL, items, choice, stop: { items: 2 } } as const;
  expect(refusal(() => generateItems(items, MODEL))).toBe(expected);
  expect(refusal(() => simulate(design, { count: 1, seed: 1 }))).toBe(expected.replace(' items', ' design.items'));
});

test('a bank for no dimension', () => {
  expect(refusal(() => generateItems(BANK, { ...MODEL, dimensions: [] }))).toBe('invalid-model model.dimensions');
});
