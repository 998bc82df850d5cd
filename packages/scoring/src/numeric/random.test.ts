import { expect, test } from 'vitest';
import { hashUniform } from './hash-uniform.ts';
import { normal } from './normal.ts';
import { random } from './random.ts';

const many = (n: number, draw: () => number): readonly number[] => Array.from({ length: n }, draw);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

test('one seed, one sequence, these very numbers', () => {
  expect(many(5, random(7))).toEqual(many(5, random(7)));
  expect(many(3, random(7))).not.toEqual(many(3, random(8)));
  expect(many(2, random(20261121))).toMatchInlineSnapshot(`
    [
      0.6913962828693911,
      0.35207685187924653,
    ]
  `);
});

test('uniform: moments and open ends', () => {
  const values = many(100_000, random(1));
  expect(mean(values)).toBeCloseTo(0.5, 2);
  expect(mean(values.map((u) => (u - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  expect(values.every((u) => u > 0 && u < 1)).toBe(true);
});

test('normal: moments and tails', () => {
  const u = random(2);
  const values = many(100_000, () => normal(u));
  expect(Math.abs(mean(values))).toBeLessThan(0.012);
  expect(mean(values.map((z) => z * z))).toBeCloseTo(1, 1);
  expect(mean(values.map((z) => z ** 4))).toBeCloseTo(3, 0);
  expect(mean(values.map((z) => (Math.abs(z) > 1.959964 ? 1 : 0)))).toBeCloseTo(0.05, 2);
});

test('a counter and a seed make an even draw without state', () => {
  const values = Array.from({ length: 20_000 }, (_, step) => hashUniform(3, step));
  expect(mean(values)).toBeCloseTo(0.5, 1);
  for (let fifth = 0; fifth < 5; fifth++) {
    expect(mean(values.map((u) => (Math.floor(u * 5) === fifth ? 1 : 0)))).toBeCloseTo(0.2, 1);
  }
  const neighbours = mean(values.slice(1).map((u, i) => (u - 0.5) * ((values[i] ?? 0) - 0.5)));
  expect(Math.abs(neighbours)).toBeLessThan(0.003);
  expect(hashUniform(3, 4)).toBe(hashUniform(3, 4));
  expect(hashUniform(3, 4)).not.toBe(hashUniform(4, 3));
});
