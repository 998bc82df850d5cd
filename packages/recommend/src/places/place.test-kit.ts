import fc from 'fast-check';
import { codesOf, type Place, type PlaceCodeField } from './index.ts';

/** A place with nothing told but what is given. */
export function placeWith(told: Partial<Place> = {}): Place {
  return {
    schema: 'jalon.place/1',
    id: 'x',
    name: 'Lieu',
    emails: [],
    sites: [],
    services: [],
    publics: [],
    care: [],
    fees: [],
    programmes: [],
    access: [],
    ways: [],
    travel: [],
    labels: [],
    kinds: [],
    ...told,
  };
}

function some<F extends PlaceCodeField>(field: F) {
  return fc.subarray([...codesOf(field)], { maxLength: 3 });
}

/** Places in and around a department, some without a position, some of the other side of the Earth; their ids are their ranks. */
export function placesArbitrary(maxLength: number): fc.Arbitrary<readonly Place[]> {
  const degrees = (low: number, high: number): fc.Arbitrary<number> =>
    fc.integer({ min: 20 * low, max: 20 * high }).map((one) => one / 20);
  const position = fc.oneof(
    { weight: 4, arbitrary: fc.record({ lat: degrees(47, 49), lon: degrees(-5, -3) }) },
    { weight: 1, arbitrary: fc.record({ lat: degrees(-90, 90), lon: degrees(-180, 180) }) },
  );
  const lists = {
    services: some('services'),
    publics: some('publics'),
    care: some('care'),
    fees: some('fees'),
    programmes: some('programmes'),
    access: some('access'),
    ways: some('ways'),
  };
  const told = fc.record({
    position: fc.option(position, { nil: undefined, freq: 5 }),
    hours: fc.constantFrom(undefined, '24/7', 'Mo-Fr 09:00-12:00; PH off', 'Sa 10:00-12:00', 'à voir'),
    insee: fc.constantFrom('29019', '29042', undefined),
    commune: fc.constant('Brest'),
    updated: fc.constantFrom(undefined, '2024-01-01', '2026-01-01'),
    phone: fc.constantFrom(undefined, '+33298000001'),
    ...lists,
  });
  return fc.array(told, { maxLength }).map((all) =>
    all.map((one, index) => {
      const known = Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined));
      return placeWith({ ...(known as Partial<Place>), id: String(index) });
    }),
  );
}
