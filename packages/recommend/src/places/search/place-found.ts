import type {
  PlaceAccess,
  PlaceCare,
  PlaceCodeField,
  PlaceFee,
  PlaceProgramme,
  PlacePublic,
  PlaceService,
  PlaceWay,
} from '../codes/place-codes.ts';
import type { OpenState } from '../hours/open-state.ts';
import type { Place } from '../place.ts';

/** A place that was found, with why, how far, and what to know before going. */
export interface PlaceFound {
  readonly place: Place;
  /** From the position asked for, as the crow flies; `null` where a commune was asked for. */
  readonly metres: number | null;
  /** One for each thing that was asked for. */
  readonly because: readonly PlaceReason[];
  readonly notices: readonly PlaceNotice[];
  /** `null` where no time was given. */
  readonly hours: OpenState | null;
  /** As it is dialled; `null` where it is not known. */
  readonly phone: string | null;
  /** Day of its source, `YYYY-MM-DD`; `null` where it is not known. */
  readonly updated: string | null;
}

/** Why a place was found. */
export type PlaceReason =
  | { readonly code: 'offers'; readonly service: PlaceService }
  | { readonly code: 'can-care'; readonly care: PlaceCare }
  | { readonly code: 'addresses'; readonly public: PlacePublic }
  | { readonly code: 'costs'; readonly fee: PlaceFee }
  | { readonly code: 'is-of'; readonly programme: PlaceProgramme }
  | { readonly code: 'reached-by'; readonly access: PlaceAccess }
  | { readonly code: 'helps'; readonly way: PlaceWay }
  | { readonly code: 'open-now' }
  | { readonly code: 'in-the-commune' }
  /** It was asked for and the place says nothing of it. */
  | { readonly code: 'not-told'; readonly field: PlaceCodeField | 'hours' };

/**
 * What to know before going:
 * - `call-before-coming`: what is told of it is not known to be of the last 12 months.
 * - `no-date`, `no-phone`: not known.
 * - `not-open-to-public`, `through-a-professional`, `travelling`: what the place says of itself.
 */
export type PlaceNotice =
  | 'call-before-coming'
  | 'no-date'
  | 'no-phone'
  | 'not-open-to-public'
  | 'through-a-professional'
  | 'travelling';
