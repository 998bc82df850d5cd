import type { Place } from '../place.ts';
import { inTreeOrder } from '../search/places-index.ts';
import type { PackSource, PlacesPack } from './places-pack.ts';

/** What a pack covers, and what it says of itself. */
export interface PackOptions {
  readonly departments: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly made: string;
  /** Of the data; Licence Ouverte 2.0 unless told, as the national files are. */
  readonly licence?: string | undefined;
}

/** Degrees are kept to five decimals: a metre. */
const PRECISION = 1e5;

/** Puts places together into a pack, in the order in which they are searched. */
export function makePack(
  places: readonly Place[],
  { departments, made, licence = 'etalab-2.0' }: PackOptions,
): PlacesPack {
  const rounded = places.map(({ position, ...place }): Place => {
    if (position === undefined) return place;
    const [lat, lon] = [position.lat, position.lon].map((degrees) => Math.round(degrees * PRECISION) / PRECISION);
    return { ...place, position: { lat: lat ?? 0, lon: lon ?? 0 } };
  });
  return {
    schema: 'jalon.places-pack/1',
    departments,
    made,
    sources: sourcesOf(places, licence),
    places: inTreeOrder(rounded),
  };
}

/** The pack as JSON: what a place does not tell takes no room. */
export function packText(pack: PlacesPack): string {
  const places = pack.places.map((place) =>
    Object.fromEntries(Object.entries(place).filter(([field, value]) => field !== 'schema' && !isEmpty(value))),
  );
  return JSON.stringify({ ...pack, places });
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function sourcesOf(places: readonly Place[], licence: string): readonly PackSource[] {
  const names = [...new Set(places.map(({ source }) => source ?? null))];
  return names
    .map((name): PackSource => {
      const own = places.filter(({ source }) => (source ?? null) === name);
      const days = own.flatMap(({ updated }) => updated ?? []);
      const updated = days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
      return { name, places: own.length, updated, licence };
    })
    .toSorted((one, other) => other.places - one.places || ((one.name ?? '') < (other.name ?? '') ? -1 : 1));
}
