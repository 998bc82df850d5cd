import {
  ACCESS_LABELS,
  CARE_LABELS,
  FEE_LABELS,
  PROGRAMME_LABELS,
  PUBLIC_LABELS,
  SERVICE_LABELS,
  TRAVEL_LABELS,
  WAY_LABELS,
} from './official-labels.ts';
import type { PlaceCodeField, PlaceCodes } from './place-codes.ts';

/** The codes of a field with their official French labels, in the order of the standard. */
export function labelsOf<F extends PlaceCodeField>(field: F): Readonly<Record<PlaceCodes[F], string>> {
  return ALL_LABELS[field] as Readonly<Record<PlaceCodes[F], string>>;
}

/** The codes of a field, in the order of the standard. */
export function codesOf<F extends PlaceCodeField>(field: F): readonly PlaceCodes[F][] {
  return Object.keys(ALL_LABELS[field]) as PlaceCodes[F][];
}

const ALL_LABELS = {
  services: SERVICE_LABELS,
  publics: PUBLIC_LABELS,
  care: CARE_LABELS,
  fees: FEE_LABELS,
  programmes: PROGRAMME_LABELS,
  access: ACCESS_LABELS,
  ways: WAY_LABELS,
  travel: TRAVEL_LABELS,
} as const;
