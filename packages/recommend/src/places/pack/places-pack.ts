import type { Place } from '../place.ts';

/** The places of a territory, to be carried and searched without a network. */
export interface PlacesPack {
  readonly schema: 'jalon.places-pack/1';
  /** Codes of departments; empty where the pack is not bound to any. */
  readonly departments: readonly string[];
  /** The day it was made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Where its places come from; their licence asks that it is shown. */
  readonly sources: readonly PackSource[];
  /** In the order of the index: those that have a position first, as a tree, then the others. */
  readonly places: readonly Place[];
}

/** Who told of some of the places of a pack. */
export interface PackSource {
  /** As the places call it; `null` for those that do not say. */
  readonly name: string | null;
  readonly places: number;
  /** The latest day of its places, `YYYY-MM-DD`; `null` where none has one. */
  readonly updated: string | null;
  /** SPDX identifier or `etalab-2.0`, as whoever made the pack said. */
  readonly licence: string;
}
