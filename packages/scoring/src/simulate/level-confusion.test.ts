import { expect, test } from 'vitest';
import { levelConfusion } from './level-confusion.ts';
import type { SessionRecord } from './session-record.ts';

/** Somebody at θ on one dimension, of whom this was found. */
function record(
  theta: number,
  levels: readonly number[],
  basis: 'observed' | 'neighbours' = 'observed',
): SessionRecord {
  const end = { answers: 1, dimensions: [{ mean: 0, sd: 1, interval90: [-1, 1] as const, basis, levels }] };
  const person = { kind: 'ordinary', abilities: [theta] } as const;
  return { person, items: [], readings: [], end, seconds: 0, successes: 0, longestFailures: 0, ends: [], setAside: [] };
}

test('true classes in rows, found ones in columns; claims need an answer of their own and enough probability', () => {
  const records = [
    record(-1, [0.9, 0.1, 0]),
    record(-1, [0.1, 0.85, 0.05]),
    record(0.5, [0.3, 0.5, 0.2]),
    record(2, [0.95, 0.05, 0]),
    record(2, [0.02, 0.03, 0.95], 'neighbours'),
  ];
  const levels = levelConfusion(records, ['d'], { d: [0, 1] }, 0.8)!;
  expect(levels.mostProbable).toEqual([
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 1],
  ]);
  expect(levels.claimed).toEqual([
    [1, 1, 0],
    [0, 0, 0],
    [1, 0, 0],
  ]);
  expect([levels.exact, levels.adjacent, levels.claims, levels.wrongClaims]).toEqual([3 / 5, 4 / 5, 3 / 5, 2 / 3]);
});

test('no cuts, no levels; no claims, no share of wrong ones', () => {
  expect(levelConfusion([record(0, [])], ['d'], {}, 0.8)).toBeNull();
  expect(levelConfusion([record(0, [0.5, 0.5])], ['d'], { d: [0.1] }, 0.8)?.wrongClaims).toBeNull();
});
