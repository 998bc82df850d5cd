import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInformativeMixing, outcomeMixing } from './outcome-mixing.ts';

/** Rows by what is known, columns by what is seen, "I don't know" last. */
function rows(mixing: Float64Array, categories: number): readonly (readonly number[])[] {
  return Array.from({ length: categories }, (_, known) =>
    Array.from(mixing.slice(known * (categories + 1), (known + 1) * (categories + 1))),
  );
}

const closeTo = (expected: readonly (readonly number[])[]) =>
  expected.map((row) => row.map((share) => expect.closeTo(share, 14) as number));

test('luck goes to any higher category alike, a slip to any lower one alike', () => {
  const [chance, slip] = [0.3, 0.06];
  // ε = 1.05·s·h/[(1−h)(1−γ)] with h = ½.
  const silent = (1.05 * 0.06) / 0.7;
  const rest = 1 - silent - slip;
  expect(rows(outcomeMixing(4, chance, slip), 4)).toEqual(
    closeTo([
      [0.5 * 0.7, 0.05, 0.05, 0.05, 0.5],
      [0.06, rest * 0.7, rest * 0.15, rest * 0.15, silent],
      [0.03, 0.03, rest * 0.7, rest * 0.3, silent],
      [0.02, 0.02, 0.02, rest, silent],
    ]),
  );
});

test('where "I don\'t know" is not offered nobody says it, and two categories are those of the four-parameter model', () => {
  expect(rows(outcomeMixing(2, 0.25, 0.04, 0), 2)).toEqual(
    closeTo([
      [0.75, 0.25, 0],
      [0.04, 0.96, 0],
    ]),
  );
  expect(rows(outcomeMixing(3, 0.2, 0.1, 0), 3)).toEqual(
    closeTo([
      [0.8, 0.1, 0.1, 0],
      [0.1, 0.9 * 0.8, 0.9 * 0.2, 0],
      [0.05, 0.05, 0.9, 0],
    ]),
  );
});

test('every row is a distribution, and knowing more never makes reaching a category less likely', () => {
  const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      share(0.5),
      share(0.1),
      share(0.9),
      (categories, chance, slip, dontKnow) => {
        fc.pre(isInformativeMixing(chance, slip, dontKnow));
        const mixing = rows(outcomeMixing(categories, chance, slip, dontKnow), categories);
        for (const row of mixing) {
          expect(row.every((p) => p >= 0 && p <= 1)).toBe(true);
          expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 13);
        }
        for (let least = 1; least < categories; least++) {
          const reached = mixing.map((row) => row.slice(least, categories).reduce((a, b) => a + b));
          for (let known = 1; known < categories; known++)
            expect(reached[known]! - reached[known - 1]!).toBeGreaterThan(-1e-12);
        }
      },
    ),
  );
});
