import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestPoints } from './nearest-points.ts';
import { spherePoint, spherePoints, treeOrder } from './tree-order.ts';

/** Spread evenly: what fast-check draws by itself crowds around zero. */
const position = fc
  .tuple(fc.noBias(fc.integer({ min: -8999, max: 8999 })), fc.noBias(fc.integer({ min: -17_999, max: 17_999 })))
  .map(([lat, lon]) => ({ lat: lat / 100, lon: lon / 100 }));

test('among many points, the nearest are those that looking at each finds, wherever on Earth', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 200, maxLength: 400 }),
      position,
      fc.integer({ min: 1, max: 12 }),
      (positions, from, count) => {
        const ordered = treeOrder(positions).map((index) => positions[index] ?? from);
        const points = spherePoints(ordered);
        const start = spherePoint(from);
        const within = Number.POSITIVE_INFINITY;
        const found = nearestPoints(points, start, { count, within, accepts: (index) => index % 3 !== 0 });
        const squares = ordered.flatMap((one, index) => {
          const [x, y, z] = spherePoint(one);
          return index % 3 === 0 ? [] : [(x - start[0]) ** 2 + (y - start[1]) ** 2 + (z - start[2]) ** 2];
        });
        const expected = squares.toSorted((one, other) => one - other).slice(0, count);
        const metres = expected.map((square) => 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(square) / 2)));
        expect(found.map((one) => Math.round(one.metres))).toEqual(metres.map((one) => Math.round(one)));
      },
    ),
    { numRuns: 200 },
  );
});
