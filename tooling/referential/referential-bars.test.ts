import { expect, test } from 'vitest';
import { referentialBars } from './referential-bars.ts';
import type { ReferentialFigures } from './referential-figures.ts';

const SOUND: ReferentialFigures = {
  areas: 5,
  competences: 21,
  groundwork: 6,
  statements: 362,
  outcomes: 523,
  describedFr: 84,
  describedEn: 84,
  groundworkDescribed: 6,
  crosswalkErrors: 0,
  importIdentical: null,
  readabilityMin: 70,
  rows: [],
};

const broken = (change: Partial<ReferentialFigures>): readonly string[] =>
  referentialBars({ ...SOUND, ...change }).flatMap(({ name, holds }) => (holds ? [] : [name]));

test('absent official files break nothing; files that differ do', () => {
  expect(broken({})).toEqual([]);
  expect(broken({ importIdentical: true })).toEqual([]);
  expect(broken({ importIdentical: false })).toEqual(['importIdentical']);
});

test.each([
  ['areas', 6],
  ['competences', 20],
  ['groundwork', 5],
  ['statements', 361],
  ['outcomes', 524],
  ['describedFr', 83],
  ['describedEn', 0],
  ['groundworkDescribed', 5],
  ['crosswalkErrors', 1],
  ['readabilityMin', 69.9],
  ['readabilityMin', Number.NEGATIVE_INFINITY],
] as const)('%s at %d breaks its bar and no other', (name, value) => {
  expect(broken({ [name]: value })).toEqual([name]);
});
