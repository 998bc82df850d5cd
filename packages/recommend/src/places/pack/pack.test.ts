import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePack, nearestPlaces, packText, placesIndex, readPack } from '../index.ts';
import { placesArbitrary, placeWith } from '../place.test-kit.ts';

const OPTIONS = { departments: ['29'], made: '2026-11-22' };
const NEAR = { near: { lat: 48, lon: -4 }, keepUnknown: true } as const;

test('a pack that was written is read, and answers as the places it was made of', () => {
  fc.assert(
    fc.property(placesArbitrary(40), (places) => {
      const read = readPack(packText(makePack(places, OPTIONS)));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(nearestPlaces(read.value.index, NEAR)).toEqual(nearestPlaces(placesIndex(places), NEAR));
    }),
  );
});

test('it says when it was made, of what, and how old that is', () => {
  const places = [
    placeWith({ id: 'a', source: 'Coop', updated: '2026-01-01' }),
    placeWith({ id: 'b', source: 'Coop', updated: '2026-03-01' }),
    placeWith({ id: 'c' }),
  ];
  const read = readPack(makePack(places, OPTIONS));
  expect(read.ok && { ...read.value, index: null }).toEqual({
    schema: 'jalon.places-pack/1',
    ...OPTIONS,
    sources: [
      { name: 'Coop', places: 2, updated: '2026-03-01', licence: 'etalab-2.0' },
      { name: null, places: 1, updated: null, licence: 'etalab-2.0' },
    ],
    index: null,
  });
});

const whole = (): Record<string, unknown> => {
  const places = Array.from({ length: 9 }, (_, index) =>
    placeWith({ id: String(index), position: { lat: 48 + index / 10, lon: -4 } }),
  );
  return JSON.parse(packText(makePack(places, OPTIONS))) as Record<string, unknown>;
};
const first = (more: object): readonly unknown[] => {
  const [one, ...others] = whole()['places'] as readonly object[];
  return [{ ...one, ...more }, ...others];
};

test.each([
  ['', ['']],
  ['[]', ['']],
  [null, ['']],
  [{ ...whole(), schema: 'jalon.places-pack/2' }, ['/schema']],
  [{ ...whole(), made: '22/11/2026', departments: ['29', '96'], sources: [{}] }, ['/departments', '/made', '/sources']],
  [{ ...whole(), places: {} }, ['/places']],
  [{ ...whole(), places: first({ services: ['pottery'] }) }, ['/places/0/services']],
  [{ ...whole(), places: first({ sites: ['javascript:alert(1)'] }) }, ['/places/0/sites']],
  [{ ...whole(), places: first({ position: { lat: 100, lon: 0 } }) }, ['/places/0/position']],
  [{ ...whole(), places: first({ colour: 'red', name: '' }) }, ['/places/0/name', '/places/0/colour']],
  [{ ...whole(), places: first({ id: '8' }) }, Array.from({ length: 9 }, (_, at) => `/places/${at}/id`)],
  [{ ...whole(), places: (whole()['places'] as unknown[]).toReversed() }, ['/places']],
])('refused: %#', (value, paths) => {
  const read = readPack(value);
  const said = read.ok ? [] : read.issues.map(({ path }) => path);
  expect(said.length).toBeGreaterThan(0);
  for (const path of said) expect(paths).toContain(path);
});

test('anything at all is refused or read, never thrown', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readPack({ ...whole(), places: [value] }).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readPack(text).ok).toBe(false);
    }),
  );
});
