import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapResponse, type ResponseMap } from './map-response.ts';
import { matchCorrect } from './match-correct.ts';

const map: ResponseMap = {
  template: 'map_response',
  mapping: { x: 0.4, y: 0.2 },
  defaultValue: -0.1,
  lowerBound: 0,
  upperBound: 0.5,
};

test('each distinct option counts once; others take the default; the sum is kept within bounds', () => {
  expect(mapResponse(map, [])).toBe(0);
  expect(mapResponse({ ...map, lowerBound: 0.3 }, [])).toBe(0);
  expect(mapResponse(map, ['y'])).toBe(0.2);
  expect(mapResponse(map, ['x', 'x', 'y'])).toBe(0.5);
  expect(mapResponse({ ...map, upperBound: 3 }, ['x', 'x', 'y'])).toBeCloseTo(0.6, 12);
  expect(mapResponse(map, ['x', 'z'])).toBeCloseTo(0.3, 12);
  expect(mapResponse(map, ['z'])).toBe(0);
  expect(mapResponse({ ...map, mapping: { x: 9 }, upperBound: 9 }, ['x'])).toBe(1);
  expect(mapResponse(map, ['constructor'])).toBe(0);
});

describe('map_response, as QTI says', () => {
  const id = fc.constantFrom('x', 'y', 'z', 'constructor');
  const drawn = fc.record({
    mapping: fc.dictionary(fc.constantFrom('x', 'y'), fc.double({ min: -2, max: 2, noNaN: true })),
    defaultValue: fc.double({ min: -1, max: 1, noNaN: true }),
    lowerBound: fc.constantFrom(-1, 0, 0.2),
    upperBound: fc.constantFrom(0.5, 1, 2),
  });

  test('neither order nor repeating changes anything, and the credit stays within bounds', () => {
    fc.assert(
      fc.property(drawn, fc.array(id, { minLength: 1 }), (bounds, chosen) => {
        const of: ResponseMap = { template: 'map_response', ...bounds };
        const credit = mapResponse(of, chosen);
        expect(mapResponse(of, [...chosen, ...chosen].toReversed())).toBeCloseTo(credit, 12);
        expect(credit).toBeGreaterThanOrEqual(Math.max(0, bounds.lowerBound));
        expect(credit).toBeLessThanOrEqual(Math.min(1, bounds.upperBound));
      }),
    );
  });

  test('a single answer is worth its own value, or the default', () => {
    const of = { ...map, defaultValue: 0.05 };
    expect([mapResponse(of, ['x']), mapResponse(of, ['z'])]).toEqual([0.4, 0.05]);
  });

  test('capitals count: a mapping is by exact name', () => {
    expect(mapResponse({ ...map, defaultValue: 0 }, ['X'])).toBe(0);
  });
});

describe('match_correct, as QTI says', () => {
  test('the same options, whatever their order; nothing is never right', () => {
    expect(matchCorrect(['a', 'b'], ['b', 'a'])).toBe(1);
    expect(matchCorrect(['a', 'b'], ['a'])).toBe(0);
    expect(matchCorrect(['a'], ['a', 'b'])).toBe(0);
    expect(matchCorrect(['a'], [])).toBe(0);
    expect(matchCorrect([], [])).toBe(0);
  });

  test('as many times each: a bag, not a set', () => {
    expect(matchCorrect(['a', 'b'], ['a', 'a', 'b'])).toBe(0);
    expect(matchCorrect(['a', 'a', 'b'], ['a', 'b', 'b'])).toBe(0);
    expect(matchCorrect(['a', 'a', 'b'], ['b', 'a', 'a'])).toBe(1);
  });

  test('any order of the very same is right, one more or one less is not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 }), fc.nat(), (bag, seed) => {
        const turned = [...bag.slice(seed % bag.length), ...bag.slice(0, seed % bag.length)];
        expect(matchCorrect(bag, turned)).toBe(1);
        expect(matchCorrect(bag, [...bag, 'a'])).toBe(0);
        expect(matchCorrect(bag, bag.slice(1))).toBe(0);
      }),
    );
  });
});
