import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gaussianAtNodes } from './gaussian-at-nodes.ts';

test('is the Gaussian, up to its scale, inside and outside the grid', () => {
  const nodes = Float64Array.from({ length: 61 }, (_, q) => -6.6 + q * 0.2);
  const into = new Float64Array(70).fill(7);
  fc.assert(
    fc.property(
      fc.double({ min: -12, max: 12, noNaN: true }),
      fc.double({ min: 0.05, max: 200, noNaN: true }),
      (mean, precision) => {
        gaussianAtNodes(nodes, mean, precision, into, 5);
        const nearest = Math.min(...nodes.map((x) => Math.abs(x - mean)));
        for (const [q, x] of nodes.entries()) {
          const exponent = -0.5 * precision * ((x - mean) ** 2 - nearest ** 2);
          const value = into[q + 5]!;
          // Far tails may be left at 0.
          const error = exponent > -340 ? Math.abs(value / Math.exp(exponent) - 1) / 1e-11 : value / 1e-140;
          expect(error).toBeLessThan(1);
        }
        expect([into[4], into[66]]).toEqual([7, 7]);
      },
    ),
  );
});
