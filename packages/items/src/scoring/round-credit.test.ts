import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundCredit } from './round-credit.ts';

test.each([
  [0, 0],
  [0.49, 0],
  [0.5, 0.5],
  [0.1 + 0.1 + 0.1 + 0.1 + 0.1, 0.5],
  [0.7 - 0.2, 0.5],
  [0.999999, 0.5],
  [1, 1],
])('%d is rounded down to %d', (credit, expected) => expect(roundCredit(credit, [0, 0.5, 1])).toBe(expected));

test('a rounded credit is one of the item’s, never above, and rounding again changes nothing', () => {
  const credits = fc
    .uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 })
    .map((tenths) => [0, ...tenths.toSorted((a, b) => a - b).map((n) => n / 10), 1]);
  fc.assert(
    fc.property(credits, fc.double({ min: 0, max: 1, noNaN: true }), (steps, credit) => {
      const rounded = roundCredit(credit, steps);
      expect(steps).toContain(rounded);
      expect(rounded).toBeLessThanOrEqual(credit + 1e-9);
      expect(roundCredit(rounded, steps)).toBe(rounded);
    }),
  );
});
