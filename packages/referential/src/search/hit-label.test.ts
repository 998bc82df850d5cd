import { expect, it } from 'vitest';
import { AREAS } from '../areas.ts';
import { BARRIERS } from '../barriers/barriers.ts';
import { DIMENSIONS } from '../dimensions.ts';
import { GOALS } from '../goals/goals.ts';
import { hitLabel } from './hit-label.ts';
import { search } from './search.ts';

it('whatever is found has its words', () => {
  for (const { id, label } of AREAS) expect(hitLabel({ kind: 'area', id })).toBe(label);
  for (const { id, label } of DIMENSIONS) expect(hitLabel({ kind: 'dimension', id })).toBe(label);
  for (const { id, label } of GOALS) expect(hitLabel({ kind: 'goal', id })).toBe(label);
  for (const { id, label } of BARRIERS) expect(hitLabel({ kind: 'barrier', id })).toBe(label);
  expect(
    search('impots', 'fr')
      .slice(0, 1)
      .map((hit) => hitLabel(hit).fr),
  ).toEqual(['Déclarer mes impôts']);
  expect(() => hitLabel({ kind: 'goal', id: 'goal:fly' as never })).toThrow(
    expect.objectContaining({ code: 'unknown-code', place: 'hit/id' }),
  );
});
