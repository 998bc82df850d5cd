import type {
  ACCESS_LABELS,
  CARE_LABELS,
  FEE_LABELS,
  PROGRAMME_LABELS,
  PUBLIC_LABELS,
  SERVICE_LABELS,
  TRAVEL_LABELS,
  WAY_LABELS,
} from './official-labels.ts';

/** What one is helped with there. */
/** What a place offers. */
export type PlaceService = keyof typeof SERVICE_LABELS;
/** Whom the place is for in particular. */
/** Whom a place addresses in particular. */
export type PlacePublic = keyof typeof PUBLIC_LABELS;
/** Needs that the place takes special care of. */
/** The special care that a place can give. */
export type PlaceCare = keyof typeof CARE_LABELS;
/** What it costs the person. */
/** What help costs there. */
export type PlaceFee = keyof typeof FEE_LABELS;
/** National programmes that the place belongs to. */
/** A national programme that a place is part of. */
export type PlaceProgramme = keyof typeof PROGRAMME_LABELS;
/** How one comes to be received. */
/** How to reach a place. */
export type PlaceAccess = keyof typeof ACCESS_LABELS;
/** How one is helped. */
/** How help is given there. */
export type PlaceWay = keyof typeof WAY_LABELS;
/** Whether the place stays where it is. */
/** Whether a place moves around. */
export type PlaceTravel = keyof typeof TRAVEL_LABELS;

/** The fields of a place that hold codes, with their codes. */
export interface PlaceCodes {
  readonly services: PlaceService;
  readonly publics: PlacePublic;
  readonly care: PlaceCare;
  readonly fees: PlaceFee;
  readonly programmes: PlaceProgramme;
  readonly access: PlaceAccess;
  readonly ways: PlaceWay;
  readonly travel: PlaceTravel;
}

/** The fields of a place that hold codes of a closed list. */
/** A field of a place that holds codes. */
export type PlaceCodeField = keyof PlaceCodes;
