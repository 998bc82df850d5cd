import { claimOf } from '@jalon/diagnostic';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fr } from '../../locales/fr.ts';
import { claimWords, shadeOf, sureWord } from './estimate-words.ts';

test('what was not observed is never given a level, a shade or a figure', () => {
  const claim = claimOf([1, 0, 0, 0, 0], 0, 0.8);
  expect(claimWords(claim, fr.helper)).toBe('Pas encore exploré');
  expect(shadeOf({ claim })).toBe(0);
});

test('a level is said when it is probable, two neighbours when it is not', () => {
  expect(claimWords(claimOf([0.1, 0.85, 0.05, 0, 0], 2, 0.8), fr.helper)).toBe('De base');
  expect(claimWords(claimOf([0.1, 0.5, 0.4, 0, 0], 2, 0.8), fr.helper)).toBe('Entre « De base » et « Intermédiaire »');
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
      expect(claimWords(claim, fr.helper)).toMatch(/^[^\d%]+$/u);
      expect(shadeOf({ claim }) === 0).toBe(answers === 0);
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
