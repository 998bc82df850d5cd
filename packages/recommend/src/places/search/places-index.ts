import type { HoursRule } from '../hours/hours-rule.ts';
import type { Place } from '../place.ts';
import { departmentOf } from '../territory/department-of.ts';
import { codeMasks, type CodeMasks } from './code-masks.ts';
import { spherePoints, treeOrder, type SpherePoints } from './tree-order.ts';

/** Places ready to be searched. */
export interface PlacesIndex {
  /** Those that have a position first, in the order of a tree; then the others, as they came. */
  readonly places: readonly Place[];
  readonly points: SpherePoints;
  readonly masks: CodeMasks;
  /** 1 for each place that people may turn to by themselves. */
  readonly receives: Uint8Array;
  /** Of each place; `null` where nothing tells it. */
  readonly departments: readonly (string | null)[];
  /** Opening hours that were parsed already, by their text; they are parsed when they are first asked for. */
  readonly hours: Map<string, readonly HoursRule[] | null>;
}

/** Makes places ready to be searched; a hundred thousand take a second or less. */
export function placesIndex(places: readonly Place[]): PlacesIndex {
  return indexInOrder(inTreeOrder(places));
}

/** The places in the order in which an index and a pack hold them. */
export function inTreeOrder(places: readonly Place[]): readonly Place[] {
  const somewhere = places.filter(({ position }) => position !== undefined);
  const order = treeOrder(somewhere.map(({ position }) => position ?? { lat: 0, lon: 0 }));
  return [
    ...order.flatMap((index) => somewhere[index] ?? []),
    ...places.filter(({ position }) => position === undefined),
  ];
}

/** An index of places that are in their order already. */
export function indexInOrder(places: readonly Place[]): PlacesIndex {
  return {
    places,
    points: spherePoints(places.flatMap(({ position }) => position ?? [])),
    masks: codeMasks(places),
    receives: Uint8Array.from(places, (place) => (receives(place) ? 1 : 0)),
    departments: places.map(({ insee, postcode }) => departmentOf(insee, postcode)),
    hours: new Map(),
  };
}

function receives({ access, ways }: Place): boolean {
  if (access.includes('through-a-professional')) return false;
  return !access.includes('not-public') || ways.includes('remote');
}
