import type { PlaceCodeField, PlaceCodes } from './codes/place-codes.ts';

/**
 * A place where people are helped with digital things, as its source tells of it. What was not told is absent or an empty list, and
 * means unknown: a list never says that a place has nothing of the kind.
 */
export interface Place extends PlaceCodeLists {
  readonly schema: 'jalon.place/1';
  /** Of its source, kept as it is. */
  readonly id: string;
  readonly name: string;
  readonly commune?: string | undefined;
  /** INSEE code of the commune, 5 signs (`29019`, `2A004`, `97411`). */
  readonly insee?: string | undefined;
  /** 5 digits. */
  readonly postcode?: string | undefined;
  /** Number and street, what completes it after a comma. */
  readonly address?: string | undefined;
  readonly position?: Position | undefined;
  /** `+`, then digits. */
  readonly phone?: string | undefined;
  readonly emails: readonly string[];
  /** `https:` or `http:`. */
  readonly sites: readonly string[];
  /** OpenStreetMap `opening_hours`, as written. */
  readonly hours?: string | undefined;
  /** Where to book online. */
  readonly appointment?: string | undefined;
  /** A page on how accessible it is. */
  readonly accessibility?: string | undefined;
  /** Training and labels of those who help there, as written. */
  readonly labels: readonly string[];
  /** Kinds of place, the codes of the standard (`BIB`, `CCAS`, `RFS`…), as written. */
  readonly kinds: readonly string[];
  /** When its source last changed what it tells, `YYYY-MM-DD`. */
  readonly updated?: string | undefined;
  /** Who told of it. */
  readonly source?: string | undefined;
  /** Values that no code stands for, kept as written. */
  readonly unknown?: { readonly [F in PlaceCodeField]?: readonly string[] | undefined } | undefined;
}

/** What a place offers, to whom and how. */
export type PlaceCodeLists = { readonly [F in PlaceCodeField]: readonly PlaceCodes[F][] };

/** WGS 84, degrees. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}
