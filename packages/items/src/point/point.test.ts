import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import { pointItem, pointsItem } from '../fixtures/point.test-item.ts';
import { simulateActions } from '../simulate/simulate-actions.ts';
import { mapResponsePoint, type PointMap } from './evaluate-point.ts';
import { isInArea } from './is-in-area.ts';
import type { PointBody } from './point-body.ts';
import type { PointAction, PointState } from './point-state.ts';
import { point } from './point.ts';

const single = pointItem.item.content.fr as PointBody;
const multiple = pointsItem.item.content.fr as PointBody;
const at = fc.oneof(
  fc.tuple(fc.nat(340), fc.nat(210)).map((pair) => pair.join(' ')),
  fc.constantFrom('300 20', '40 180', '', '1', '1 2 3', '-1 2', '1.5 2', '99999999 1', 'NaN NaN'),
);
const action = fc.oneof(
  fc.record({ type: fc.constantFrom('point', 'erase'), at }),
  fc.record({ type: fc.constant('region'), region: fc.constantFrom('k', 'm', 'p', 'z', '__proto__') }),
);
const play = (body: PointBody, ...actions: readonly PointAction[]) =>
  actions.reduce((state: PointState, one) => point.reduce(body, state, one), point.init(body, 1));

describe('one place', () => {
  testLaws(pointItem, action);
});
describe('several places', () => {
  testLaws(pointsItem, action);
});

test('a named region answers its own point, so that pointing and keys score alike', () => {
  const pointed = play(single, { type: 'point', at: '300 20' });
  const named = play(single, { type: 'region', region: 'k' });
  expect(named).toEqual(pointed);
  expect(point.score(single, pointItem.key, named).credit).toBe(1);
  expect(point.toResponse(single, named)).toEqual({ RESPONSE: [300, 20] });
  expect(simulateActions(single, pointItem.key, { kind: 'ideal', input: 'keyboard' }, () => 0)).toEqual([
    { type: 'region', region: 'k' },
  ]);
});

test('single replaces, multiple adds and takes back, nothing out of the picture', () => {
  expect(play(single, { type: 'point', at: '1 2' }, { type: 'point', at: '3 4' }).points).toEqual([[3, 4]]);
  const two = play(multiple, { type: 'point', at: '1 2' }, { type: 'region', region: 'm' });
  expect(point.toResponse(multiple, two)).toEqual({
    RESPONSE: [
      [1, 2],
      [160, 100],
    ],
  });
  expect(point.reduce(multiple, two, { type: 'erase', at: '1 2' }).points).toEqual([[160, 100]]);
  for (const out of ['321 2', '1 201', '01x 2', '']) {
    expect(point.reduce(multiple, two, { type: 'point', at: out })).toBe(two);
  }
});

test('areas hold their edges; a polygon may be hollow', () => {
  const hollow = {
    shape: 'poly',
    coords: [0, 0, 30, 0, 30, 30, 20, 30, 20, 10, 10, 10, 10, 30, 0, 30],
    value: 1,
  } as const;
  expect(
    [
      [5, 20],
      [25, 29],
      [15, 5],
      [0, 15],
      [30, 0],
    ].map(([x = 0, y = 0]) => isInArea(hollow, [x, y])),
  ).toEqual(Array.from({ length: 5 }, () => true));
  expect(
    [
      [15, 20],
      [31, 5],
      [-1, 0],
    ].some(([x = 0, y = 0]) => isInArea(hollow, [x, y])),
  ).toBe(false);
  const circle = { shape: 'circle', coords: [10, 10, 5], value: 1 } as const;
  expect([isInArea(circle, [13, 14]), isInArea(circle, [14, 14])]).toEqual([true, false]);
  const rect = { shape: 'rect', coords: [1, 2, 3, 4], value: 1 } as const;
  expect([isInArea(rect, [1, 4]), isInArea(rect, [4, 4])]).toEqual([true, false]);
});

test('a square is the same as a rectangle and as a polygon', () => {
  const rect = { shape: 'rect', coords: [10, 10, 50, 40], value: 1 } as const;
  const poly = { shape: 'poly', coords: [10, 10, 50, 10, 50, 40, 10, 40], value: 1 } as const;
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (x, y) => {
      expect(isInArea(poly, [x, y])).toBe(isInArea(rect, [x, y]));
    }),
    { numRuns: 500 },
  );
});

test('each area counts once, the first that holds a point takes it, the sum is kept within bounds', () => {
  const map: PointMap = {
    template: 'map_response_point',
    areas: [
      { shape: 'circle', coords: [10, 10, 5], value: 0.4 },
      { shape: 'rect', coords: [0, 0, 20, 20], value: 0.3 },
    ],
    defaultValue: -0.1,
    lowerBound: 0,
    upperBound: 0.6,
  };
  expect(mapResponsePoint(map, [])).toBe(0);
  expect(mapResponsePoint({ ...map, lowerBound: 0.2 }, [])).toBe(0);
  expect(
    mapResponsePoint(map, [
      [10, 10],
      [11, 11],
    ]),
  ).toBe(0.4);
  expect(
    mapResponsePoint(map, [
      [10, 10],
      [1, 1],
    ]),
  ).toBe(0.6);
  expect(
    mapResponsePoint(map, [
      [10, 10],
      [90, 90],
    ]),
  ).toBeCloseTo(0.3, 12);
  expect(mapResponsePoint(map, [[90, 90]])).toBe(0);
});

test('points outside each take the default, the same point once, and order changes nothing', () => {
  const map: PointMap = {
    template: 'map_response_point',
    areas: [{ shape: 'circle', coords: [10, 10, 5], value: 1 }],
    defaultValue: -0.25,
    lowerBound: -1,
    upperBound: 1,
  };
  expect(
    mapResponsePoint(map, [
      [10, 10],
      [90, 90],
      [80, 80],
    ]),
  ).toBe(0.5);
  expect(
    mapResponsePoint(map, [
      [10, 10],
      [90, 90],
      [90, 90],
    ]),
  ).toBe(0.75);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1 }), (points) => {
      const credit = mapResponsePoint(map, points);
      expect(mapResponsePoint(map, points.toReversed())).toBe(credit);
      expect(credit).toBeGreaterThanOrEqual(0);
      expect(credit).toBeLessThanOrEqual(1);
    }),
  );
});

test('described by what the picture shows and the names of its regions', () => {
  const { lines, options } = point.describe(single, { points: [[300, 20]] });
  expect(lines).toEqual(['Une fenêtre avec trois boutons.']);
  expect(options.map(({ state }) => state)).toEqual(['selected', 'none', 'none']);
});
