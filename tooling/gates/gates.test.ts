import { expect, test } from 'vitest';
import { gates } from './gates.ts';

test('every suite of the repository has its gate, each by its own name', () => {
  const names = gates({ learners: 1, fuzzCases: 1, matrix: 'once', repetitions: 1 }).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining(['unit', 'stories', 'in the browser', 'on other pages', 'random attempts']),
  );
});
