import { expect, test } from 'vitest';
import { gates, type Extent } from './gates.ts';

const QUICK: Extent = { learners: 1, fuzzCases: 1, matrix: 'once', repetitions: 1 };
const namesOf = (extent: Extent): readonly string[] => gates(extent).map(({ name }) => name);

test('every suite of the repository has its gate, each by its own name', () => {
  const names = namesOf(QUICK);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(['unit', 'stories', 'in the browser', 'on other pages', 'random attempts']),
  );
});

test('a long run has every gate of a short one, and the searches that take minutes', () => {
  const names = namesOf({ ...QUICK, searches: { rules: 1, histories: 1, blows: 1 } });
  expect(names.filter((name) => !namesOf(QUICK).includes(name))).toEqual([
    'random rules',
    'random histories',
    'killed while writing',
  ]);
  expect(names).toEqual(expect.arrayContaining([...namesOf(QUICK)]));
});
