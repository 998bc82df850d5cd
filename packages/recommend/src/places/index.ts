export type { Place, PlaceCodeLists, Position } from './place.ts';
export type {
  PlaceAccess,
  PlaceCare,
  PlaceCodeField,
  PlaceCodes,
  PlaceFee,
  PlaceProgramme,
  PlacePublic,
  PlaceService,
  PlaceTravel,
  PlaceWay,
} from './codes/place-codes.ts';
export { codesOf, labelsOf } from './codes/labels-of.ts';
export { codeOfLabel } from './codes/code-of-label.ts';
export { localTimeAt } from './calendar/local-time.ts';
export type { LocalTime } from './calendar/local-time.ts';
export { departmentOf } from './territory/department-of.ts';
export { zoneOf } from './territory/zone-of.ts';
export { openState } from './hours/open-state.ts';
export type { OpenState, UnknownHours } from './hours/open-state.ts';
export { readPack } from './pack/read-pack.ts';
export type { OpenPack } from './pack/read-pack.ts';
export { makePack, packText } from './pack/make-pack.ts';
export type { PackOptions } from './pack/make-pack.ts';
export type { PackSource, PlacesPack } from './pack/places-pack.ts';
export { placesIndex } from './search/places-index.ts';
export type { PlacesIndex } from './search/places-index.ts';
export { communesOf } from './search/communes-of.ts';
export type { CommuneOfPlaces } from './search/communes-of.ts';
export { nearestPlaces } from './search/nearest-places.ts';
export type { PlaceQuery } from './search/place-query.ts';
export type { PlaceFound, PlaceNotice, PlaceReason } from './search/place-found.ts';
export { cartographyLink } from './cartography-link.ts';
export type { CartographyFilters } from './cartography-link.ts';
