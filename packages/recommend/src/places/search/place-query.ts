import type { LocalTime } from '../calendar/local-time.ts';
import type {
  PlaceAccess,
  PlaceCare,
  PlaceFee,
  PlaceProgramme,
  PlacePublic,
  PlaceService,
  PlaceWay,
} from '../codes/place-codes.ts';
import type { Position } from '../place.ts';

/** What is looked for, and where. */
export interface PlaceQuery {
  /** A position, or a commune: the middle of its places. */
  readonly near: Position | { readonly insee: string } | { readonly postcode: string };
  /** When it is there; without it nothing is said of hours, and no record is known to be of this year: each place is to be called. */
  readonly at?: LocalTime | undefined;
  /** How many at most, 1–1000; 20 unless told. */
  readonly count?: number | undefined;
  /** Metres, as the crow flies; from the middle of a commune 50,000 unless told. */
  readonly within?: number | undefined;
  /** The place offers all of these. */
  readonly services?: readonly PlaceService[] | undefined;
  /** It can give all of this care. */
  readonly care?: readonly PlaceCare[] | undefined;
  /** It addresses one of these in particular. */
  readonly publics?: readonly PlacePublic[] | undefined;
  /** It has one of these fees. */
  readonly fees?: readonly PlaceFee[] | undefined;
  /** It is of one of these programmes. */
  readonly programmes?: readonly PlaceProgramme[] | undefined;
  /** It can be reached in one of these ways. */
  readonly access?: readonly PlaceAccess[] | undefined;
  /** It helps in one of these ways; `remote` for whoever cannot come. */
  readonly ways?: readonly PlaceWay[] | undefined;
  /** Open at `at`. */
  readonly openNow?: boolean | undefined;
  /** Where too few places say that they have what is asked for, those that say nothing of it too, after the others. */
  readonly keepUnknown?: boolean | undefined;
  /** A learner, unless told, is not sent where nobody is received or where only professionals may ask; a mediator sees all. */
  readonly audience?: 'learner' | 'mediator' | undefined;
}
