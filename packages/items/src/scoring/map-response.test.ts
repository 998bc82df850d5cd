import { expect, test } from 'vitest';
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

test('match_correct asks for the same options, whatever their order', () => {
  expect(matchCorrect(['a', 'b'], ['b', 'a'])).toBe(1);
  expect(matchCorrect(['a', 'b'], ['a'])).toBe(0);
  expect(matchCorrect(['a'], ['a', 'b'])).toBe(0);
  expect(matchCorrect(['a'], [])).toBe(0);
  expect(matchCorrect([], [])).toBe(0);
});
