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

/** What one is helped with at a place. */
export type PlaceService = keyof typeof SERVICE_LABELS;
/** Whom a place addresses in particular. */
export type PlacePublic = keyof typeof PUBLIC_LABELS;
/** The special care that a place can give. */
export type PlaceCare = keyof typeof CARE_LABELS;
/** What help costs there. */
export type PlaceFee = keyof typeof FEE_LABELS;
/** A national programme that a place is part of. */
export type PlaceProgramme = keyof typeof PROGRAMME_LABELS;
/** How to reach a place. */
export type PlaceAccess = keyof typeof ACCESS_LABELS;
/** How help is given there. */
export type PlaceWay = keyof typeof WAY_LABELS;
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

/** A field of a place that holds codes. */
export type PlaceCodeField = keyof PlaceCodes;
