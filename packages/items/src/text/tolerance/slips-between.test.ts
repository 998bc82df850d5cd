import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areNeighbours } from './are-neighbours.ts';
import { slipsBetween } from './slips-between.ts';

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'e'), maxLength: 9 });

/** The textbook definition, the whole table computed. */
function reference(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, i) =>
    Array.from({ length: to.length + 1 }, (_, j) => i + j),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= from.length; i++) {
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const best = Math.min(replaced, at(i - 1, j) + 1, at(i, j - 1) + 1, swaps ? at(i - 2, j - 2) + 1 : Infinity);
      rows[i]?.splice(j, 1, best);
    }
  }
  return at(from.length, to.length);
}

describe('slips', () => {
  test('the band gives what the whole table gives, and nothing beyond it', () => {
    fc.assert(
      fc.property(few, few, fc.nat(5), (from, to, most) => {
        const distance = reference(from, to);
        expect(slipsBetween(from, to, most)?.distance ?? null).toBe(distance <= most ? distance : null);
      }),
      { numRuns: 3000 },
    );
  });

  test('as many slips are named as are counted, and counting is symmetric', () => {
    fc.assert(
      fc.property(few, few, fc.constantFrom('letters' as const, 'keyboard' as const), (from, to, counting) => {
        const there = slipsBetween(from, to, 20, counting);
        const far = counting === 'keyboard' ? (there?.slips.filter((slip) => slip === 'slip-other').length ?? 0) : 0;
        expect(there?.slips.length).toBe((there?.distance ?? 0) - far);
        expect(slipsBetween(to, from, 20, counting)?.distance).toBe(there?.distance);
        expect(there?.distance ?? 0).toBeGreaterThanOrEqual(reference(from, to));
      }),
    );
  });

  test.each([
    ['ordinateur', 'ordinatuer', ['slip-swapped']],
    ['clavier', 'clavoer', ['slip-neighbour']],
    ['télé', 'tele', ['slip-accent', 'slip-accent']],
    ['souris', 'sourris', ['slip-extra']],
    ['souris', 'soris', ['slip-missing']],
    ['souris', 'sourik', ['slip-other']],
  ])('%s, typed %s: %j', (from, to, slips) => expect(slipsBetween(from, to, 3)?.slips).toEqual(slips));
});

describe('an AZERTY keyboard', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

  test.each(['az', 'aq', 'qz', 'qs', 'qw', 'sw', 'sx', 'pm', 'lm', 'vb', 'gb', 'hb', 'nj', 'er'])('%s touch', (pair) =>
    expect(areNeighbours(pair.charAt(0), pair.charAt(1))).toBe(true),
  );

  test.each(['ap', 'aw', 'qx', 'mn', 'ie', 'aa', 'é2', 'zd'])('%s do not', (pair) =>
    expect(areNeighbours(pair.charAt(0), pair.charAt(1))).toBe(false),
  );

  test('touching is mutual, and every letter touches two to six others', () => {
    for (const one of letters) {
      const beside = letters.filter((other) => areNeighbours(one, other));
      expect(beside.length).toBeGreaterThanOrEqual(2);
      expect(beside.length).toBeLessThanOrEqual(6);
      expect(beside.every((other) => areNeighbours(other, one))).toBe(true);
    }
  });
});
