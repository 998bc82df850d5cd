import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codesOf,
  communesOf,
  nearestPlaces,
  openState,
  placesIndex,
  type Place,
  type PlaceFound,
  type PlaceQuery,
  type Position,
} from '../index.ts';
import { placesArbitrary, placeWith } from '../place.test-kit.ts';
import { isTreeOrder, spherePoints, treeOrder } from './tree-order.ts';

const BREST: Position = { lat: 48.39, lon: -4.486 };
const MONDAY = { day: '2026-11-23', minutes: 600 };

/** Sinnott 1984, written apart from what is tested. */
function haversine(from: Position, to: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (one: number, other: number): number => Math.sin((radians(other) - radians(one)) / 2) ** 2;
  const a = half(from.lat, to.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lon, to.lon);
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(a)));
}

function found(places: readonly Place[], query: Partial<PlaceQuery>): readonly PlaceFound[] {
  const result = nearestPlaces(placesIndex(places), { near: BREST, ...query });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('the nearest that has what is asked for', () => {
  const query = fc.record(
    {
      near: fc.record({ lat: fc.integer({ min: 47, max: 49 }), lon: fc.integer({ min: -5, max: -3 }) }),
      count: fc.integer({ min: 1, max: 8 }),
      within: fc.constantFrom(30_000, 300_000),
      services: fc.subarray([...codesOf('services')], { maxLength: 2 }),
      care: fc.subarray([...codesOf('care')], { maxLength: 1 }),
      fees: fc.subarray([...codesOf('fees')], { maxLength: 2 }),
      programmes: fc.subarray([...codesOf('programmes')], { maxLength: 2 }),
      ways: fc.subarray([...codesOf('ways')], { maxLength: 2 }),
      openNow: fc.boolean(),
      at: fc.constant(MONDAY),
    },
    { requiredKeys: ['near', 'at'] },
  );
  /** The same, place by place, without an index. */
  function oracle(places: readonly Place[], asked: PlaceQuery): readonly number[] {
    const near = asked.near as Position;
    const all = (wanted: readonly string[] = [], has: readonly string[]): boolean =>
      wanted.every((one) => has.includes(one));
    const any = (wanted: readonly string[] = [], has: readonly string[]): boolean =>
      wanted.length === 0 || wanted.some((one) => has.includes(one));
    return places
      .filter((place) => place.position !== undefined)
      .filter(
        ({ access, ways }) =>
          !access.includes('through-a-professional') && (!access.includes('not-public') || ways.includes('remote')),
      )
      .filter((place) => all(asked.services, place.services) && all(asked.care, place.care))
      .filter(
        (place) =>
          any(asked.fees, place.fees) && any(asked.programmes, place.programmes) && any(asked.ways, place.ways),
      )
      .filter((place) => asked.openNow !== true || openState(place.hours, MONDAY, '29').open === 'yes')
      .map(({ position }) => haversine(near, position ?? near))
      .filter((metres) => metres <= (asked.within ?? Number.POSITIVE_INFINITY))
      .toSorted((one, other) => one - other)
      .slice(0, asked.count ?? 20);
  }

  test('is the one that looking at every place finds', () => {
    fc.assert(
      fc.property(placesArbitrary(60), query, (places, asked) => {
        const metres = found(places, asked).map((one) => one.metres ?? Number.NaN);
        const expected = oracle(places, asked);
        expect(metres).toHaveLength(expected.length);
        for (const [rank, one] of metres.entries()) expect(Math.abs(one - (expected[rank] ?? 0))).toBeLessThan(0.5);
      }),
      { numRuns: 400 },
    );
  });

  test('each says one reason for each thing that was asked for, and unknowns come after', () => {
    fc.assert(
      fc.property(placesArbitrary(40), query, (places, asked) => {
        const all = found(places, { ...asked, keepUnknown: true });
        const doubts = all.map(({ because }) => because.some(({ code }) => code === 'not-told'));
        expect(doubts).toEqual(doubts.toSorted((one, other) => Number(one) - Number(other)));
        const strict = found(places, asked);
        expect(all.slice(0, strict.length)).toEqual(strict);
        const wanted = (['services', 'care', 'fees', 'programmes', 'ways'] as const).filter(
          (field) => (asked[field] ?? []).length > 0,
        );
        for (const { because } of strict)
          expect(because.length).toBeGreaterThanOrEqual(wanted.length + (asked.openNow === true ? 1 : 0));
      }),
    );
  });
});

describe('what is said of a place', () => {
  const place = placeWith({
    id: 'mediatheque',
    position: { lat: 48.4, lon: -4.486 },
    insee: '29019',
    postcode: '29200',
    commune: 'Brest',
    phone: '+33298000001',
    services: ['paperwork-help'],
    fees: ['free'],
    hours: 'Mo-Fr 09:00-12:00',
    updated: '2025-11-22',
  });
  test('why, how far, open until when, its phone, its day', () => {
    expect(
      found([place], { at: MONDAY, services: ['paperwork-help'], fees: ['free', 'conditional'], openNow: true }),
    ).toMatchObject([
      {
        because: [{ code: 'offers', service: 'paperwork-help' }, { code: 'costs', fee: 'free' }, { code: 'open-now' }],
        notices: ['call-before-coming'],
        hours: { open: 'yes', until: { day: '2026-11-23', minutes: 720 } },
        phone: '+33298000001',
        updated: '2025-11-22',
      },
    ]);
    expect(found([place], {})[0]?.metres).toBeCloseTo(1111.95, 0);
  });
  test.each([
    ['2025-11-23', MONDAY, []],
    ['2025-11-22', MONDAY, ['call-before-coming']],
    ['2025-11-22', undefined, ['call-before-coming']],
    ['2026-11-24', MONDAY, ['call-before-coming']],
    [undefined, MONDAY, ['call-before-coming', 'no-date']],
  ])('updated %s, on %j: %j', (updated, at, notices) => {
    expect(found([{ ...place, updated }], { at })[0]?.notices).toEqual(notices);
  });
  test('a learner is not sent where nobody is received; a mediator sees it, with its notice', () => {
    const closed = { ...place, access: ['not-public'] } as const;
    expect(found([closed], {})).toEqual([]);
    expect(found([{ ...closed, ways: ['remote'] }], {})).toHaveLength(1);
    expect(found([{ ...place, access: ['through-a-professional'] }], {})).toEqual([]);
    expect(found([closed], { audience: 'mediator', at: { ...MONDAY, day: '2025-11-23' } })[0]?.notices).toEqual([
      'not-open-to-public',
    ]);
  });
  test('near a commune: from its middle, its places without a position first, none at a distance', () => {
    const nowhere = placeWith({ id: 'nowhere', insee: '29019' });
    const far = placeWith({ id: 'far', position: { lat: 48.1, lon: -4.1 }, insee: '29232' });
    const tooFar = placeWith({ id: 'too far', position: { lat: 47.9, lon: -4.1 }, insee: '29232' });
    const all = found([tooFar, far, place, nowhere], { near: { insee: '29019' } });
    expect(all.map(({ place: { id }, metres }) => [id, metres])).toEqual([
      ['nowhere', null],
      ['mediatheque', null],
      ['far', null],
    ]);
    expect(found([tooFar, place], { near: { insee: '29019' }, within: 100_000 })).toHaveLength(2);
    expect(found([tooFar, place], {})).toHaveLength(2);
    expect(all[0]?.because).toEqual([{ code: 'in-the-commune' }]);
    expect(found([far, place], { near: { postcode: '29200' }, count: 1 }).map(({ place: { id } }) => id)).toEqual([
      'mediatheque',
    ]);
  });
  test('the communes of an index', () => {
    expect(communesOf(placesIndex([place, placeWith({ id: 'b', commune: 'Brest', insee: '29019' })]))).toEqual([
      { insee: '29019', name: 'Brest', postcodes: ['29200'], middle: { lat: 48.4, lon: -4.486 }, places: 2 },
    ]);
  });
});

test.each([
  [{ near: { lat: Number.NaN, lon: 0 } }, ['/near/lat']],
  [{ near: { lat: 0, lon: 200 } }, ['/near/lon']],
  [{ near: { insee: '75056' } }, ['/near/insee']],
  [{ near: BREST, count: 0, within: -1 }, ['/count', '/within']],
  [{ near: BREST, openNow: true }, ['/at']],
  [{ near: BREST, at: { day: '2026-02-30', minutes: 1440 } }, ['/at/day', '/at/minutes']],
  [{ near: BREST, services: ['pottery'] }, ['/services/0']],
])('%j is refused', (query, paths) => {
  const result = nearestPlaces(placesIndex([placeWith({ position: BREST })]), query as PlaceQuery);
  expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(paths);
});

test('the order is a tree, and another order is not one', () => {
  const positions = Array.from({ length: 50 }, (_, index) => ({
    lat: 47 + ((index * 37) % 50) / 25,
    lon: -5 + ((index * 17) % 50) / 25,
  }));
  const ordered = treeOrder(positions).map((index) => positions[index] ?? BREST);
  expect(isTreeOrder(spherePoints(ordered))).toBe(true);
  expect(isTreeOrder(spherePoints(ordered.toReversed()))).toBe(false);
});
