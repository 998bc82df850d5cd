import { claimOf } from '@jalon/diagnostic';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimWords, shadesOf, sureWord } from './estimate-words.ts';
import { helperFr } from './words/fr.ts';

test('what was not observed is never given a level, a shade or a figure', () => {
  const claim = claimOf([1, 0, 0, 0, 0], 0, 0.8);
  expect(claimWords(claim, helperFr)).toBe('Pas encore exploré');
  expect(shadesOf({ claim })).toEqual([]);
});

test('a level is said when it is probable, two neighbours when it is not', () => {
  expect(claimWords(claimOf([0.1, 0.85, 0.05, 0, 0], 2, 0.8), helperFr)).toBe('De base');
  expect(claimWords(claimOf([0.1, 0.5, 0.4, 0, 0], 2, 0.8), helperFr)).toBe('Entre « De base » et « Intermédiaire »');
});

test('any probabilities are said in words, without a digit or a percentage', () => {
  const probabilities = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(probabilities, fc.nat(5), (weights, answers) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const claim = claimOf(
        weights.map((weight) => weight / total),
        answers,
        0.8,
      );
      expect(claimWords(claim, helperFr)).toMatch(/^[^\d%]+$/u);
      expect(shadesOf({ claim })).toHaveLength({ unexplored: 0, level: 1, range: 2 }[claim.kind]);
    }),
  );
});

test('a level that is claimed is never said to be hardly sure', () => {
  const probabilities = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(probabilities, (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const levels = weights.map((weight) => weight / total);
      const claim = claimOf(levels, 1, 0.8);
      if (claim.kind === 'level') expect(sureWord(claim)).not.toBe('little');
      expect(sureWord(claimOf(levels, 0, 0.8))).toBeNull();
    }),
  );
});

test('one shade stands for a level that is claimed and for nothing less sure: a range shows both of its levels', () => {
  expect(shadesOf({ claim: claimOf([0.1, 0.85, 0.05, 0, 0], 2, 0.8) })).toEqual([2]);
  expect(shadesOf({ claim: claimOf([0.1, 0.5, 0.4, 0, 0], 2, 0.8) })).toEqual([2, 3]);
  expect(shadesOf({ claim: claimOf([0.5, 0.45, 0.05, 0, 0], 2, 0.8) })).toEqual([1, 2]);
  expect(shadesOf({ claim: claimOf([0, 0, 0, 0.5, 0.5], 2, 0.8) })).toEqual([4, 4]);
});
