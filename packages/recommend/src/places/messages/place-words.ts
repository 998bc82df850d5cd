import type { LocalTime } from '../calendar/local-time.ts';
import type { PlaceCodes } from '../codes/place-codes.ts';
import type { UnknownHours } from '../hours/open-state.ts';
import type { PlaceNotice } from '../search/place-found.ts';

/** Who reads: short and plain for a learner, the usual terms for a mediator. */
export type PlaceReader = 'learner' | 'mediator';

/** A code said in words, to each reader. */
export interface CodeWords {
  readonly learner: string;
  readonly mediator: string;
}

/** What a language says of places. */
export interface PlaceWords {
  /** What a place does, gives, is or asks, as the end of a list: no capital, no full stop. */
  readonly codes: { readonly [F in Exclude<keyof PlaceCodes, 'travel'>]: Readonly<Record<PlaceCodes[F], CodeWords>> };
  readonly offers: (service: string) => string;
  readonly care: (care: string) => string;
  readonly addresses: (one: string) => string;
  readonly costs: (fee: string) => string;
  readonly isOf: (programme: string) => string;
  readonly reachedBy: (access: string) => string;
  readonly helps: (way: string) => string;
  readonly openNow: string;
  readonly inTheCommune: string;
  /** What was asked for and is not told. */
  readonly notTold: Readonly<Record<keyof PlaceCodes | 'hours', string>>;
  readonly distance: (metres: number, reader: PlaceReader) => string;
  readonly time: (minutes: number) => string;
  readonly hours: {
    readonly open: string;
    readonly until: (time: string) => string;
    readonly untilLater: (when: string) => string;
    readonly closed: string;
    readonly opensToday: (time: string) => string;
    readonly opensLater: (when: string) => string;
    readonly comment: (comment: string) => string;
    readonly unknown: Readonly<Record<UnknownHours, string>>;
  };
  /** A day and a time, seen from another day. */
  readonly when: (then: LocalTime, daysAhead: number) => string;
  readonly date: (day: string) => string;
  /** `call-before-coming` as it is with a phone number and a date; the others of it are below. */
  readonly notices: Readonly<Record<PlaceNotice, string>>;
  readonly callUndated: string;
  /** Its day is known, not how old it is. */
  readonly callUnsure: string;
  readonly checkOld: string;
  readonly checkUndated: string;
  readonly checkUnsure: string;
  readonly updated: (date: string) => string;
}
