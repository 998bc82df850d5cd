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

export type PlaceService = keyof typeof SERVICE_LABELS;
export type PlacePublic = keyof typeof PUBLIC_LABELS;
export type PlaceCare = keyof typeof CARE_LABELS;
export type PlaceFee = keyof typeof FEE_LABELS;
export type PlaceProgramme = keyof typeof PROGRAMME_LABELS;
export type PlaceAccess = keyof typeof ACCESS_LABELS;
export type PlaceWay = keyof typeof WAY_LABELS;
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

export type PlaceCodeField = keyof PlaceCodes;
