import type { Place, Position } from '../place.ts';
import type { PlacesIndex } from './places-index.ts';

/** A commune that has places: to choose from where nobody tells a position. */
export interface CommuneOfPlaces {
  readonly insee: string;
  /** As the places write it. */
  readonly name: string;
  readonly postcodes: readonly string[];
  /** The middle of its places; `null` where none has a position. */
  readonly middle: Position | null;
  readonly places: number;
}

/** The communes of an index, by name. */
export function communesOf({ places }: PlacesIndex): readonly CommuneOfPlaces[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    if (place.insee === undefined || place.commune === undefined) continue;
    const group = groups.get(place.insee);
    if (group === undefined) groups.set(place.insee, [place]);
    else group.push(place);
  }
  return [...groups]
    .map(([insee, group]): CommuneOfPlaces => ({
      insee,
      name: group[0]?.commune ?? '',
      postcodes: [...new Set(group.flatMap(({ postcode }) => postcode ?? []))].toSorted((one, other) =>
        one < other ? -1 : 1,
      ),
      middle: middleOf(group.flatMap(({ position }) => position ?? [])),
      places: group.length,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'fr') || (one.insee < other.insee ? -1 : 1));
}

/** The mean of positions that are near one another; `null` of none. */
export function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(positions.map(({ lat }) => lat)), lon: mean(positions.map(({ lon }) => lon)) };
}
